using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;

namespace CoachBot.Tests.Support;

/// <summary>Programmes of the repository, and little ones of studies that never were.</summary>
internal static class SomeProgramme
{
    public static Programme Real(string id) => Assert.Single(RealContent.Load.Programmes.Find(id));

    /// <summary>A real programme with another dose in one line of one week.</summary>
    public static Programme WithLine(string id, int week, string exercise, Func<DoseLine, DoseLine> change)
    {
        var programme = Real(id);

        return programme with { Weeks = [.. programme.Weeks.Select(one => one.Number == week ? one with { Sessions = [.. one.Sessions.Select(Changed)] } : one)] };

        ProgrammeSession Changed(ProgrammeSession session) =>
            session with { Lines = [.. session.Lines.Select(line => line.Exercises[0].Value == exercise ? change(line) : line)] };
    }

    public static DoseLine Line(params string[] exercises) => new([.. exercises.Select(id => new ExerciseId(id))]);

    /// <summary>A study of one week.</summary>
    public static Programme Study(ProgrammeSession session, int times = 1) =>
        new("study", "TPL-P0", ProgrammeKind.Published, [new ProgrammeWeek(1, null, false, [session]) { Times = Amount.Exactly(times) }]);

    public static Programme Study(IReadOnlyList<DoseLine> lines, IReadOnlyList<DoseLine> jumps, int times = 1) =>
        Study(new ProgrammeSession('A', lines, jumps), times);
}

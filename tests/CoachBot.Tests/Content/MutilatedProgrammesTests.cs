using CoachBot.Coaching.Programmes;
using CoachBot.Content;
using CsCheck;

namespace CoachBot.Tests.Content;

public class MutilatedProgrammesTests
{
    private const string Signs = "{}[]:,-#&*!|>'\"%@? \t\n09aZx\u0000";

    private static readonly string[] Names = [.. ProgrammeConfig.Files.Keys];

    private static readonly Gen<(int File, int Place, int Length, string Put)[]> Wounds =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 1000], Gen.Int[0, 12], Gen.Char[Signs].Array[0, 2].Select(signs => new string(signs)))
            .Array[1, 3];

    [Fact]
    public void NeverThrowsAndGivesProblemsOrAValidLoad()
    {
        Wounds.Sample(
            wounds =>
            {
                using var config = ProgrammeConfig.Create();

                foreach (var (file, place, length, put) in wounds)
                {
                    var path = Path.Combine(config.Folder, Names[file]);
                    File.WriteAllText(path, Mutilate(File.ReadAllText(path), place, length, put));
                }

                var load = config.Read();

                return load.Problems.Count > 0 ? load.Problems.All(HasAPlace) : load.Programmes.All.All(programme => IsUsable(load, programme));
            },
            iter: 150);
    }

    private static string Mutilate(string text, int place, int length, string put)
    {
        var at = place % (text.Length + 1);

        return text[..at] + put + text[Math.Min(text.Length, at + length)..];
    }

    private static bool HasAPlace(ContentProblem problem) =>
        problem.Line >= 1 && problem.Text != "" && problem.File.StartsWith("config/", StringComparison.Ordinal);

    private static bool IsUsable(ContentLoad load, Programme programme) =>
        load.Languages.All.All(language => language.Programmes[programme.Id].Name != "")
        && programme.Weeks.Count > 0
        && programme.Weeks
            .SelectMany(week => week.Sessions)
            .SelectMany(session => session.Lines.Concat(session.Jumps))
            .SelectMany(line => line.Exercises)
            .All(id => load.Catalogue[id].Id == id);
}

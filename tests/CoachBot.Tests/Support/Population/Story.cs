using CoachBot.Coaching;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Runners;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support.Population;

/// <summary>A runner and what happens to them in half a year.</summary>
/// <param name="Runner">Who it is.</param>
/// <param name="Diary">What was told.</param>
/// <param name="Logs">How the sets are written down; null when they are not.</param>
/// <param name="Turn">Any number, to choose among comparisons.</param>
internal sealed record Story(Runner Runner, Diary Diary, LogHabit? Logs, int Turn)
{
    public const int Weeks = 26;

    public static Gen<Story> Any { get; } = new Seeded<Story>(
        Gen.Select(AnyRunner.Any, AnyDiary.Any, Gen.Frequency((30, LogHabit.Any.Select(habit => (LogHabit?)habit)), (70, Gen.Const((LogHabit?)null))), Gen.Int[0, 999_999], (runner, diary, logs, turn) =>
            new Story(runner, diary(runner.Since), logs, turn)),
        (story, seed) => story with { Seed = seed });

    /// <summary>What makes it come again.</summary>
    public string Seed { get; init; } = "";

    public LocalDate From => Runner.Since;

    public LocalDate To => From.PlusDays((Weeks * 7) - 1);

    public Plan PlannedBy(Coach coach) => coach.Plan(Runner, Diary, From, To);

    /// <summary>The same story with the sets written down as far as the habit goes.</summary>
    public Story Lived(Coach coach) => Logs is null ? this : this with { Diary = Logs.Write(PlannedBy(coach), Diary), Logs = null };

    /// <summary>Everything needed to tell it again.</summary>
    public override string ToString() => $"{RunnerYaml.Of(Runner)}{DiaryText.Of(Diary)}";
}

using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 3, section 1: history sets the level, and the highest gate passed opens the jumps; whoever starts new is a beginner after R-MAX-09.</summary>
internal sealed class LevelAndGates(Rulebook rules) : IWeekStep
{
    // Months of strength work from which a level may be believed (training rules, section 1).
    private static readonly (int Months, Level Level)[] Histories = [(24, Level.L3), (6, Level.L2), (1, Level.L1)];
    private static readonly RuleId IntroductionRule = new("R-MAX-09");

    private readonly int _weeks = rules[IntroductionRule].Number("weeks").Whole;
    private readonly int _sessions = rules[IntroductionRule].Number("sessions").Whole;

    public WeekDraft Apply(WeekDraft week) => week with
    {
        Level = LevelNow(week),
        Gate = week.Diary.Days
            .Where(day => day.Key < week.Monday)
            .Select(day => day.Value.GatePassed ?? 0)
            .Append(week.Runner.Gates)
            .Max(),
    };

    /// <summary>The level that a runner begins with: what was said, if the history bears it out.</summary>
    public static Level Believed(Runner runner)
    {
        if (runner.StrengthMonths is not { } months)
        {
            return runner.Level;
        }

        var byHistory = Histories.FirstOrDefault(history => months >= history.Months).Level;

        return byHistory < runner.Level ? byHistory : runner.Level;
    }

    private Level LevelNow(WeekDraft week)
    {
        var begun = Believed(week.Runner);
        var hasLearned = week.Standing.MainSessions >= _sessions && week.Monday >= week.Runner.Since.PlusWeeks(_weeks);
        var level = begun == Level.L0 && hasLearned ? Level.L1 : begun;

        return (Level)Math.Max((int)Level.L0, (int)level - week.Standing.LevelsLost);
    }
}

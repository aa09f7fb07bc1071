using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>R-PAIN-04: pain that stays amber for two weeks, or rises from one week to the next, is seen by a physiotherapist.</summary>
public sealed class PainTrend(Rulebook rules)
{
    private const int DaysPerWeek = 7;

    private static readonly RuleId Id = new("R-PAIN-04");

    private readonly int _weeks = rules[Id].Number("weeks").Whole;

    /// <summary>Whether to refer.</summary>
    /// <param name="days">Reports on one place, oldest first; days without one are bridged.</param>
    public Decision<bool> IsReferred(IReadOnlyList<PainDay> days)
    {
        var run = NotGreen(days);

        return new(run.Count > 0 && (Days(run) >= _weeks * DaysPerWeek || Rises(run)), [Id]);
    }

    /// <summary>The days since the place was last green, both ends counted; 0 when it is green.</summary>
    internal static int DaysNotGreen(IReadOnlyList<PainDay> days) => NotGreen(days) is { Count: > 0 } run ? Days(run) : 0;

    private static List<PainDay> NotGreen(IReadOnlyList<PainDay> days) =>
        [.. days.Reverse().TakeWhile(day => day.Light != Light.Green).Reverse()];

    private static int Days(List<PainDay> run) => Period.DaysBetween(run[0].Date, run[^1].Date) + 1;

    private static bool Rises(List<PainDay> run)
    {
        var weekAgo = run[^1].Date.PlusDays(-DaysPerWeek);
        var before = run.Where(day => day.Date <= weekAgo).Select(day => (int?)day.Score).Max();

        return run.Where(day => day.Date > weekAgo).Max(day => day.Score) > before;
    }
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation;

/// <summary>A week of a plan, Monday to Sunday, counted as the rules count it.</summary>
/// <param name="Monday">Its first day, whether or not the plan holds it.</param>
/// <param name="Days">The days of it that the plan holds, one at least.</param>
public sealed record WeekTotals(LocalDate Monday, IReadOnlyList<Card> Days)
{
    /// <summary>Lower-body strength sessions.</summary>
    public int MainSessions { get; private init; }

    /// <summary>Hard sets for the legs.</summary>
    public int LegSets { get; private init; }

    /// <summary>Contacts of tier 1.</summary>
    public int LowHops { get; private init; }

    /// <summary>Contacts of tier 2 and above.</summary>
    public int JumpContacts { get; private init; }

    /// <summary>Minutes of all sessions.</summary>
    public int Minutes { get; private init; }

    /// <summary>Whether a day of it belongs to a lighter week.</summary>
    public bool IsDeload { get; private init; }

    /// <summary>The weeks of a plan, earliest first.</summary>
    public static IReadOnlyList<WeekTotals> Of(Plan plan, Catalogue catalogue, Rulebook rulebook) =>
        [.. new PlanFacts(plan, catalogue, rulebook).Weeks.Select(Of)];

    private static WeekTotals Of(WeekFacts week) => new(week.Monday, [.. week.Days.Select(day => day.Day)])
    {
        MainSessions = week.MainSessions,
        LegSets = week.LegSets,
        LowHops = week.LowHops,
        JumpContacts = week.JumpContacts,
        Minutes = week.Days.Sum(day => day.Day.Minutes),
        IsDeload = week.IsDeload,
    };
}

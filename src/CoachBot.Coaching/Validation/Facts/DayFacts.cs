using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>One day, counted anew.</summary>
internal sealed class DayFacts(Card day, IReadOnlyList<ItemFacts> items)
{
    public Card Day => day;

    public LocalDate Date => day.Date;

    public Phase Phase => day.Phase;

    public IReadOnlyList<ItemFacts> Items => items;

    public bool IsMain => day.Kind == CardKind.Main;

    /// <summary>Intervals, tempo, the long run or a race (training rules, section 1).</summary>
    public bool IsKeyRun => day.Run is RunKind.Key or RunKind.Long or RunKind.Race;

    public bool IsRest => day.Kind == CardKind.Rest || items.Count == 0;

    public int TopTier { get; } = items.Select(item => item.Tier).DefaultIfEmpty(-1).Max();

    public int LowHops { get; } = items.Where(item => item.Tier == 1).Sum(item => item.Contacts);

    /// <summary>Contacts of tier 2 and above.</summary>
    public int JumpContacts { get; } = items.Where(item => item.Tier >= 2).Sum(item => item.Contacts);

    public int WorkSets { get; } = items.Where(item => item.IsWork).Sum(item => item.Sets);

    /// <summary>Working sets for the legs; the light ones of a short day are not counted.</summary>
    public int LegSets { get; } = day.Kind is CardKind.Main or CardKind.Plyo ? items.Where(item => item.IsHard).Sum(item => item.Sets) : 0;

    /// <summary>Jumps of tier 2 and above, even when nobody told how many.</summary>
    public bool IsJumpDay => JumpContacts > 0 || items.Any(item => item.Tier >= 2 && !item.IsCounted);

    /// <summary>Whether the sets of all that is work are told: only then can they be too few.</summary>
    public bool IsCounted { get; } = items.All(item => !item.IsWork || item.IsCounted);

    public int ContactsFrom(int tier) => items.Where(item => item.Tier >= tier).Sum(item => item.Contacts);
}

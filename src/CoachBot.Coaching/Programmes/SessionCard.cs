using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Programmes;

/// <summary>A session of a programme on the card of its day; one of which nothing is known leaves the day as it is.</summary>
internal static class SessionCard
{
    private const int RealJumps = 2;

    private static readonly RuleId MinutesRule = new("R-DAY-06");

    public static Card On(Card day, ProgrammeSession session, ProgrammeKind kind, Catalogue catalogue, Rulebook rules)
    {
        var items = session.Jumps.Concat(session.Lines)
            .Select(line => kind == ProgrammeKind.Template ? DoseItem.Of(line, catalogue, rules) : DoseItem.OfStudy(line, catalogue, rules));

        return Filled(day, items, rules) with { Run = session.Run == default ? day.Run : session.Run };
    }

    /// <summary>The day with these exercises, in the order of R-DAY-07 and as long as R-DAY-06 has it.</summary>
    public static Card Filled(Card day, IEnumerable<CardItem> items, Rulebook rules, CardKind? told = null)
    {
        CardItem[] ordered = [.. items.OrderBy(item => item.Block).ThenByDescending(item => item.Tier)];
        var kind = ordered.Length == 0 ? CardKind.Rest : told ?? KindOf(ordered);

        return day with { Kind = kind, Items = ordered, Minutes = kind == CardKind.Rest ? 0 : rules[MinutesRule].Number($"minutes.{Name(kind)}").Whole };
    }

    private static CardKind KindOf(IReadOnlyList<CardItem> items) => items switch
    {
        _ when items.Any(item => item.Block is Block.Strength or Block.Explosive) => CardKind.Main,
        _ when items.Any(item => item.Tier >= RealJumps) => CardKind.Plyo,
        _ => CardKind.Micro,
    };

    private static string Name(CardKind kind) => kind switch
    {
        CardKind.Main => "main",
        CardKind.Plyo => "plyo",
        _ => "micro",
    };
}

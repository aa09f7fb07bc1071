using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>What a card or a week of them holds in all.</summary>
internal static class CardSums
{
    public static int LegSets(this Card card) => card.Kind == CardKind.Main
        ? card.Items.Where(item => item.Block is Block.Strength or Block.Calf or Block.Explosive).Sum(item => item.Sets)
        : 0;

    public static int LegSets(this IEnumerable<Card> cards) => cards.Sum(LegSets);

    /// <summary>Contacts of tier 2 and above.</summary>
    public static int Contacts(this IEnumerable<Card> cards) => cards.SelectMany(card => card.Items).Where(item => item.Tier >= 2).Sum(item => item.Contacts);

    public static int Hops(this Card card) => card.Items.Where(item => item.Tier == 1).Sum(item => item.Contacts);

    /// <summary>The highest tier; -1 without jumps and landings.</summary>
    public static int TopTier(this Card card) => card.Items.Max(item => item.Tier) ?? -1;

    public static int TopTier(this IEnumerable<Card> cards) => cards.Max(TopTier);

    public static IReadOnlyList<Card> MainSessions(this IEnumerable<Card> cards) => [.. cards.Where(card => card.Kind == CardKind.Main)];

    public static IReadOnlyList<IsoDayOfWeek> MainDays(this IEnumerable<Card> cards) => [.. cards.MainSessions().Select(card => card.Date.DayOfWeek)];

    public static CardItem? Find(this IEnumerable<Card> cards, ExerciseId exercise) =>
        cards.SelectMany(card => card.Items).FirstOrDefault(item => item.Exercise == exercise);

    public static IEnumerable<CardItem> In(this Card card, Block block) => card.Items.Where(item => item.Block == block);

    public static IEnumerable<string> Rules(this Card card) => card.Reasons.Select(reason => reason.Rule.Value);

    public static IEnumerable<string> Rules(this CardItem item) => item.Reasons.Select(reason => reason.Rule.Value);
}

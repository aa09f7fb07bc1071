using CoachBot.Coaching.Cards;

namespace CoachBot.Content.Plans;

/// <summary>The kinds of days as plans write them, in capitals.</summary>
internal static class KindWords
{
    public static string All => string.Join(", ", Enum.GetValues<CardKind>().Select(Of));

    public static CardKind? Parse(string word) =>
        Enum.GetValues<CardKind>().Where(kind => Of(kind) == word).Select(kind => (CardKind?)kind).FirstOrDefault();

    public static string Of(CardKind kind) => kind.ToString().ToUpperInvariant();
}

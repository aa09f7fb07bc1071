using CoachBot.Coaching.Plans;

namespace CoachBot.Content.Plans;

/// <summary>The kinds of days as plans write them, in capitals.</summary>
internal static class KindWords
{
    public static string All => string.Join(", ", Enum.GetValues<DayKind>().Select(Of));

    public static DayKind? Parse(string word) =>
        Enum.GetValues<DayKind>().Where(kind => Of(kind) == word).Select(kind => (DayKind?)kind).FirstOrDefault();

    public static string Of(DayKind kind) => kind.ToString().ToUpperInvariant();
}

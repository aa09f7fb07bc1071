using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Deciding;

/// <summary>With a session or an exercise before one's eyes, a short question is more likely about it than about training in general.</summary>
internal static class InContext
{
    private const int ShortQuestion = 7;
    private const float MoreLikely = 4;

    private static readonly Dictionary<string, string> OfIt = WithoutContext.General.ToDictionary(one => one.Value, one => one.Key);

    /// <summary>The ranking as it is with something to ask about.</summary>
    /// <param name="said">As it would be out of the blue.</param>
    /// <param name="words">How many words the message has.</param>
    public static Ranking Of(Ranking said, int words) =>
        (words <= ShortQuestion ? said.As(label => OfIt.GetValueOrDefault(label, label)) : said)
            .Weighed(label => label == Labels.Exercise || Labels.IsFollowUp(label) ? MoreLikely : 1);
}

namespace CoachBot.Chat.Meanings;

/// <summary>The names by which things that people say are known, beside articles and red flags.</summary>
public static class Labels
{
    /// <summary>What a question about the session or exercise before one's eyes begins with.</summary>
    public const string FollowUp = "ctx-";

    /// <summary>A question about an exercise that is named.</summary>
    public const string Exercise = "exercise";

    /// <summary>What small talk begins with.</summary>
    public const string Talk = "st-";

    /// <summary>What is none of the bot's business begins with.</summary>
    public const string NotOurs = "oos-";

    /// <summary>The kind of a message in a language that the bot does not speak.</summary>
    public const string OtherLanguage = "language";

    /// <summary>The kinds of small talk.</summary>
    public static IReadOnlyList<string> Talks { get; } =
        ["greet", "thanks", "bye", "how-are-you", "who", "capabilities", "praise", "ok", "joke", "mood"];

    /// <summary>The kinds of things that are none of the bot's business.</summary>
    public static IReadOnlyList<string> Foreign { get; } = ["weather", "finance", "medication", "injection", "insult", "general", OtherLanguage];

    /// <summary>Every label of the bot itself.</summary>
    public static IEnumerable<string> OfTheBot { get; } =
    [
        Exercise,
        .. WishNames.All,
        .. Enum.GetValues<About>().Select(Of),
        .. Talks.Select(kind => Talk + kind),
        .. Foreign.Select(kind => NotOurs + kind),
    ];

    /// <summary>The label of a question about the session or exercise before one's eyes.</summary>
    public static string Of(About about) => FollowUp + about.ToString().ToLowerInvariant();

    /// <summary>Whether it is a question about the session or exercise before one's eyes.</summary>
    public static bool IsFollowUp(string label) => label.StartsWith(FollowUp, StringComparison.Ordinal);

    /// <summary>Whether it is none of the bot's business.</summary>
    public static bool IsNotOurs(string label) => label.StartsWith(NotOurs, StringComparison.Ordinal);
}

using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Rest;

/// <summary>One thing that can be asked for.</summary>
/// <param name="Name">What the log may say: no ids, no tokens.</param>
/// <param name="Path">Below the address of the API. Those of interactions hold a token.</param>
/// <param name="Major">What has limits of its own: a channel, or the token of an interaction.</param>
internal sealed record Route(HttpMethod Method, string Name, string Path, string Major = "")
{
    /// <summary>Answers to interactions do not count towards the limit of the whole bot.</summary>
    public bool IsOfInteraction { get; init; }

    public static Route CurrentApplication { get; } = new(HttpMethod.Get, "get application", "applications/@me");

    public static Route Gateway { get; } = new(HttpMethod.Get, "get gateway", "gateway/bot");

    public static Route OpenDirectMessages { get; } = new(HttpMethod.Post, "open direct messages", "users/@me/channels");

    public static Route Commands(Snowflake application) =>
        new(HttpMethod.Get, "get commands", $"applications/{application}/commands?with_localizations=true");

    public static Route ReplaceCommands(Snowflake application) =>
        new(HttpMethod.Put, "replace commands", $"applications/{application}/commands");

    public static Route CreateMessage(Snowflake channel) =>
        new(HttpMethod.Post, "create message", $"channels/{channel}/messages", $"{channel}");

    public static Route EditMessage(Snowflake channel, Snowflake message) =>
        new(HttpMethod.Patch, "edit message", $"channels/{channel}/messages/{message}", $"{channel}");

    public static Route Answer(Snowflake interaction, string token) =>
        new(HttpMethod.Post, "answer interaction", $"interactions/{interaction}/{token}/callback", token) { IsOfInteraction = true };

    public static Route EditAnswer(Snowflake application, string token) =>
        new(HttpMethod.Patch, "edit answer", $"webhooks/{application}/{token}/messages/@original", token) { IsOfInteraction = true };

    public static Route DeleteAnswer(Snowflake application, string token) =>
        new(HttpMethod.Delete, "delete answer", $"webhooks/{application}/{token}/messages/@original", token) { IsOfInteraction = true };

    public static Route FollowUp(Snowflake application, string token) =>
        new(HttpMethod.Post, "follow up", $"webhooks/{application}/{token}", token) { IsOfInteraction = true };
}

using CoachBot.SystemTests.FakeDiscord;

namespace CoachBot.SystemTests.Discord.Support;

/// <summary>Doing something and reading what comes back.</summary>
internal static class Talk
{
    /// <summary>Ids that nobody used before.</summary>
    public static ulong Someone() => Snowflakes.Next(TimeProvider.System);

    /// <summary>Writes to the bot alone and returns the next thing that is seen there.</summary>
    public static Task<SeenMessage> AskAsync(this FakeDiscordServer server, ulong user, string text) =>
        server.AnswerAsync(server.Channels.DirectMessages(user), () => server.Say(user, text));

    /// <summary>The next thing that is seen in a channel after something happens.</summary>
    public static async Task<SeenMessage> AnswerAsync(this FakeDiscordServer server, ulong channel, Action happens)
    {
        var before = server.SeenIn(channel).Count;
        happens();
        await server.WaitForAsync(() => server.SeenIn(channel).Count > before);

        return server.SeenIn(channel)[before];
    }

    public static IReadOnlyList<SeenMessage> SeenIn(this FakeDiscordServer server, ulong channel) =>
        [.. server.Seen.Where(message => message.ChannelId == channel)];
}

using Telegram.Bot;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The library that the bot uses, talking to the fake; it does not retry by itself.</summary>
internal static class LibraryClient
{
    public static TelegramBotClient Client(this FakeBotApi server, string? token = null) =>
        new(
            new TelegramBotClientOptions(token ?? server.Token, server.Url) { RetryThreshold = 0 },
            cancellationToken: TestContext.Current.CancellationToken);
}

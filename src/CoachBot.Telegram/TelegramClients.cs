using Telegram.Bot;

namespace CoachBot.Telegram;

/// <summary>Two clients for one token: a question for updates is held open for long, a message must leave soon.</summary>
internal sealed class TelegramClients(HttpClient poll, HttpClient send, TelegramOptions options)
{
    public static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(25);

    public ITelegramBotClient Poll { get; } = new TelegramBotClient(Settings(options), poll);

    public ITelegramBotClient Send { get; } = new TelegramBotClient(Settings(options), send);

    // Of a long poll whose answer comes at the very last moment, the library's single timeout would lose every one.
    public static TimeSpan PollTimeout(TelegramOptions options) => TimeSpan.FromSeconds(options.PollTimeoutSeconds + 15);

    // Left alone, the library waits out limits inside the call, a minute and more; waiting is for those who know what else is due.
    private static TelegramBotClientOptions Settings(TelegramOptions options) =>
        new(options.Token, string.IsNullOrWhiteSpace(options.ApiUrl) ? null : options.ApiUrl)
        {
            RetryThreshold = 0,
            RetryCount = 1,
        };
}

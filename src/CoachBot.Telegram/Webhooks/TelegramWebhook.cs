using System.Text.Json;
using CoachBot.Chat.Webhooks;
using CoachBot.Telegram.Polling;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Telegram.Webhooks;

/// <summary>
/// What Telegram tells by calling us. Telegram takes 200 as heard and tells anything else again, a chat's later messages after it,
/// so that order is kept by answering only when the message is saved.
/// </summary>
internal sealed partial class TelegramWebhook(
    IOptions<TelegramOptions> options, WebhookSecret secret, TimeProvider time, ILogger<TelegramWebhook> log) : IWebhook
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int MostBytes = 1024 * 1024;

    private static readonly TimeSpan BetweenWarnings = TimeSpan.FromMinutes(1);

    private volatile BatchHearing? _hearing;
    private long _warnedAt;

    public string? Path => options.Value.IsWebhook ? new Uri(options.Value.WebhookUrl!).AbsolutePath : null;

    /// <summary>From now on, calls are heard by <paramref name="hearing"/>.</summary>
    public void Open(BatchHearing hearing) => _hearing = hearing;

    /// <summary>From now on, callers are asked to come again.</summary>
    public void Close() => _hearing = null;

    public async Task<WebhookAnswer> AnswerAsync(WebhookCall call, CancellationToken cancel)
    {
        if (!secret.Matches(call.Header(SecretHeader)))
        {
            WarnOfStrangers();

            return WebhookAnswer.Stranger;
        }

        if (_hearing is not { } hearing)
        {
            return WebhookAnswer.NotNow;
        }

        return await call.BodyAsync(MostBytes, cancel) is not { } body ? WebhookAnswer.TooLarge
            : Read(body) is not { Id: not null } update ? WebhookAnswer.Nonsense
            : await HearAsync(update, hearing, cancel);
    }

    private static RawUpdate? Read(byte[] body)
    {
        try
        {
            return new RawUpdate(JsonElement.Parse(body));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<WebhookAnswer> HearAsync(RawUpdate update, BatchHearing hearing, CancellationToken cancel)
    {
        try
        {
            await hearing.HearOnceAsync(update, cancel);

            return WebhookAnswer.Heard;
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && error is not OutOfMemoryException)
        {
            NotSaved(log, update.Kind, error.GetType().Name);

            return WebhookAnswer.NotNow;
        }
    }

    // Whoever likes can call a public address: a line a minute is enough to see it.
    private void WarnOfStrangers()
    {
        var now = time.GetTimestamp();
        var last = Interlocked.Read(ref _warnedAt);

        if ((last == 0 || time.GetElapsedTime(last, now) > BetweenWarnings) && Interlocked.CompareExchange(ref _warnedAt, now, last) == last)
        {
            Stranger(log);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody called Telegram's webhook without its secret and was refused; this is said once a minute")]
    private static partial void Stranger(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A {Kind} that Telegram told by webhook could not be saved; it tells it again: {Problem}")]
    private static partial void NotSaved(ILogger log, string kind, string problem);
}

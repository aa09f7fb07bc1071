using CoachBot.Chat;
using CoachBot.Telegram.Polling;
using CoachBot.Telegram.Secrecy;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace CoachBot.Telegram.Webhooks;

/// <summary>Tells Telegram where to call, and looks now and then whether it still does.</summary>
internal sealed partial class WebhookKeeping(
    ITelegramBotClient client, Patience patience, TelegramOptions options, WebhookSecret secret, TimeProvider time, ILogger log)
{
    private const int ManyWaiting = 10_000;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);

    // By the names of the list that polling asks for.
    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.ChannelPost, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private DateTime? _lastError;

    /// <summary>Until cancelled. What was set before is set anew: another address, another secret, other kinds.</summary>
    public async Task KeepAsync(CancellationToken cancel)
    {
        await SetAsync(cancel);

        while (true)
        {
            await Task.Delay(BetweenLooks, time, cancel);
            await LookAsync(await patience.AskAsync("getWebhookInfo", client.GetWebhookInfo, cancel), cancel);
        }
    }

    private async Task SetAsync(CancellationToken cancel)
    {
        await patience.AskAsync("setWebhook", AskAsync, cancel);
        IsSet(log, options.WebhookUrl!);
    }

    private async Task<bool> AskAsync(CancellationToken cancel)
    {
        try
        {
            await client.SetWebhook(options.WebhookUrl!, allowedUpdates: Wanted, secretToken: secret.Value, cancellationToken: cancel);

            return true;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 400)
        {
            throw new PlatformRefusedException($"Telegram does not take Telegram:WebhookUrl '{options.WebhookUrl}': {TokenRedactor.Redact(refusal.Message)}");
        }
    }

    private async Task LookAsync(WebhookInfo info, CancellationToken cancel)
    {
        if (info.LastErrorDate is { } error && error != _lastError)
        {
            _lastError = error;
            CallFailed(log, TokenRedactor.Redact(info.LastErrorMessage ?? ""));
        }

        if (info.PendingUpdateCount > ManyWaiting)
        {
            ManyWait(log, info.PendingUpdateCount);
        }

        if (info.Url != options.WebhookUrl)
        {
            Lost(log);
            await SetAsync(cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Telegram calls {Url}")]
    private static partial void IsSet(ILogger log, string url);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram could not call the webhook: {Reason}")]
    private static partial void CallFailed(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} updates wait at Telegram")]
    private static partial void ManyWait(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody changed the webhook; it is set again")]
    private static partial void Lost(ILogger log);
}

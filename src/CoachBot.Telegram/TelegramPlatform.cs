using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Telegram.Documents;
using CoachBot.Telegram.Polling;
using CoachBot.Telegram.Reading;
using CoachBot.Telegram.Sending;
using CoachBot.Telegram.Webhooks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace CoachBot.Telegram;

/// <summary>Telegram, asked for updates or called by it.</summary>
internal sealed partial class TelegramPlatform(
    TelegramClients clients,
    TelegramWebhook webhook,
    WebhookSecret secret,
    IOptions<TelegramOptions> options,
    Languages languages,
    IClock clock,
    TimeProvider time,
    ILogger<TelegramPlatform> log) : IChatPlatform
{
    /// <summary>Stands in every stored address.</summary>
    public const string PlatformName = "telegram";

    private readonly DocumentSender _documents = new(clients.Send, clock);
    private readonly TelegramSender _sender = new(clients.Send, clock, log);

    public string Name => PlatformName;

    public SendLimits Limits { get; } = options.Value.Limits.ToSendLimits();

    // Groups and channels have numbers below zero.
    public bool IsGroup(Address address) => address.Chat.StartsWith('-');

    public async Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        try
        {
            var patience = new Patience(time, Random.Shared, log);
            var me = await patience.AskAsync("getMe", clients.Send.GetMe, cancel);

            Listening(log, me.Username);

            await new CommandMenu(clients.Send, languages, log).PublishAsync(cancel);

            var reader = new TelegramReader(Name, me.Username ?? "");
            var hearing = new BatchHearing(update => Read(update, reader, cancel), hear, time, Random.Shared, log);

            await (options.Value.IsWebhook
                ? BeCalledAsync(hearing, patience, cancel)
                : new PollLoop(clients.Poll, patience, options.Value.PollTimeoutSeconds, time).RunAsync(hearing.HearAsync, cancel));
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            // That was the wish; Telegram gives again what was not confirmed.
        }
    }

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel) =>
        message.Reply.File is { } file ? _documents.SendAsync(message, file, cancel) : _sender.SendAsync(message, cancel);

    private async Task BeCalledAsync(BatchHearing hearing, Patience patience, CancellationToken cancel)
    {
        webhook.Open(hearing);

        try
        {
            await new WebhookKeeping(clients.Send, patience, options.Value, secret, time, log).KeepAsync(cancel);
        }
        finally
        {
            webhook.Close();
        }
    }

    private IncomingMessage? Read(Update update, TelegramReader reader, CancellationToken cancel)
    {
        if (update.CallbackQuery is { Id: { } press })
        {
            // Not awaited: it only ends the clock that turns on the button, and no answer waits for that.
            _ = AnswerPressAsync(press, cancel);
        }

        return reader.Read(update, clock.GetCurrentInstant());
    }

    private async Task AnswerPressAsync(string press, CancellationToken cancel)
    {
        try
        {
            await clients.Send.AnswerCallbackQuery(press, cancellationToken: cancel);
        }
        catch (Exception)
        {
            // "Query is too old", mostly: the press itself is heard all the same.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Listening on Telegram as @{BotName}")]
    private static partial void Listening(ILogger log, string? botName);
}

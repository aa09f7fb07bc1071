using System.Globalization;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Rendering;
using Microsoft.Extensions.Logging;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace CoachBot.Telegram.Sending;

/// <summary>Gives a reply to Telegram, message by message.</summary>
internal sealed class TelegramSender(ITelegramBotClient client, IClock clock, ILogger log)
{
    private int _buttonsLeftOut;

    /// <summary>
    /// When a later message of a long reply fails, the result is Sent all the same: the runner has the beginning,
    /// and another attempt would say it again.
    /// </summary>
    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        if (!long.TryParse(message.To.Chat, CultureInfo.InvariantCulture, out var chat))
        {
            return new SendResult.Gone("no address of Telegram", ChatIsDead: false);
        }

        WarnOfButtons(message);

        var parts = TelegramRenderer.Render(message.Reply);
        var post = new Post(client, log, message.DeliveryId, chat, ThreadOf(message.To));
        string? sent = null;

        for (var index = 0; index < parts.Count; index++)
        {
            try
            {
                sent = await post.SendAsync(parts[index], index == 0 ? message.Replaces : null, cancel);
            }
            catch (Exception error) when (error is RequestException or HttpRequestException or OperationCanceledException)
            {
                var result = TelegramErrors.Classify(error, message, clock.GetCurrentInstant());

                log.NotTaken(message.DeliveryId, index + 1, parts.Count, TelegramErrors.Describe(error));

                return index == 0 ? result : new SendResult.Sent(sent);
            }
        }

        return new SendResult.Sent(sent);
    }

    private static int? ThreadOf(Address address) =>
        int.TryParse(address.Thread, CultureInfo.InvariantCulture, out var thread) ? thread : null;

    private void WarnOfButtons(OutgoingMessage message)
    {
        if (!message.Reply.Buttons.SelectMany(row => row).All(Keyboard.Fits) && Interlocked.Exchange(ref _buttonsLeftOut, 1) == 0)
        {
            log.ButtonLeftOut(message.DeliveryId);
        }
    }
}

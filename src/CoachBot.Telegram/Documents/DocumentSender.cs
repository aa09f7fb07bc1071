using System.Globalization;
using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Rendering;
using CoachBot.Telegram.Sending;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace CoachBot.Telegram.Documents;

/// <summary>Sends a reply that has a file: one message, the words below the file.</summary>
internal sealed class DocumentSender(ITelegramBotClient client, IClock clock)
{
    public async Task<SendResult> SendAsync(OutgoingMessage message, ReplyFile file, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        if (!long.TryParse(message.To.Chat, CultureInfo.InvariantCulture, out var chat))
        {
            return new SendResult.Gone("no address of Telegram", ChatIsDead: false);
        }

        var words = TelegramRenderer.Render(message.Reply)[0];

        try
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(file.Text));
            var sent = await client.SendDocument(
                chat,
                InputFile.FromStream(content, file.Name),
                words.Html,
                ParseMode.Html,
                replyMarkup: Keyboard.Of(words.Buttons),
                messageThreadId: int.TryParse(message.To.Thread, CultureInfo.InvariantCulture, out var thread) ? thread : null,
                cancellationToken: cancel);

            return new SendResult.Sent(sent.Id.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is RequestException or HttpRequestException or OperationCanceledException)
        {
            return TelegramErrors.Classify(error, message, clock.GetCurrentInstant());
        }
    }
}

using System.Globalization;
using CoachBot.Telegram.Rendering;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace CoachBot.Telegram.Sending;

/// <summary>Puts single messages into one chat, and tells the id that each has there.</summary>
internal sealed class Post(ITelegramBotClient client, ILogger log, Guid deliveryId, long chat, int? thread)
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <summary>Edits the message <paramref name="replaces"/>, if it is given and can be edited; otherwise sends a new one.</summary>
    public async Task<string> SendAsync(TelegramText text, string? replaces, CancellationToken cancel)
    {
        try
        {
            return await SendAsync(text, text.Html, ParseMode.Html, replaces, cancel);
        }
        catch (ApiRequestException error) when (TelegramErrors.IsUnreadableHtml(error))
        {
            log.UnreadableHtml(deliveryId);

            return await SendAsync(text, text.Plain, ParseMode.None, replaces, cancel);
        }
    }

    private async Task<string> SendAsync(TelegramText text, string words, ParseMode mode, string? replaces, CancellationToken cancel)
    {
        if (int.TryParse(replaces, CultureInfo.InvariantCulture, out var old))
        {
            try
            {
                await client.EditMessageText(chat, old, words, mode, Keyboard.Of(text.Buttons), NoPreview, cancellationToken: cancel);

                return replaces;
            }
            catch (ApiRequestException error) when (TelegramErrors.IsNotModified(error))
            {
                return replaces;
            }
            catch (ApiRequestException error) when (TelegramErrors.IsNothingToEdit(error))
            {
                // Deleted, or too old: the runner still wants to read it.
            }
        }

        var sent = await client.SendMessage(
            chat,
            words,
            mode,
            replyMarkup: Keyboard.Of(text.Buttons),
            linkPreviewOptions: NoPreview,
            messageThreadId: thread,
            cancellationToken: cancel);

        return sent.Id.ToString(CultureInfo.InvariantCulture);
    }
}

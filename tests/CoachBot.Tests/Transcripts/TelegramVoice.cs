using CoachBot.Chat.Messages;
using CoachBot.Telegram.Reading;
using CoachBot.Telegram.Rendering;
using CoachBot.Tests.Support;
using CoachBot.Tests.Telegram.Rendering;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TelegramChat = Telegram.Bot.Types.Chat;

namespace CoachBot.Tests.Transcripts;

/// <summary>As on Telegram.</summary>
internal sealed class TelegramVoice : PlatformVoice
{
    private static readonly TelegramReader Reader = new("telegram", "coach_bot");
    private static readonly TelegramChat Chat = new() { Id = 1, Type = ChatType.Private };
    private static readonly User Runner = new() { Id = 1, FirstName = "Anna" };

    public override IncomingMessage Said(string words) =>
        Reader.Read(new Update { Id = 1, Message = new Message { Id = 1, Chat = Chat, From = Runner, Text = words } }, Some.Time)!;

    public override IncomingMessage Pressed(string buttonId) => Reader.Read(
        new Update { Id = 1, CallbackQuery = new CallbackQuery { Id = "1", From = Runner, Data = buttonId, Message = new Message { Id = 77, Chat = Chat } } }, Some.Time)!;

    public override (string Text, IReadOnlyList<(string Label, string Id)> Buttons) Shown(Reply reply)
    {
        var texts = TelegramRenderer.Render(reply);

        return (
            string.Concat(texts.Select(text => HtmlReader.Text(text.Html))),
            [.. (Keyboard.Of(texts[^1].Buttons)?.InlineKeyboard ?? []).SelectMany(row => row).Select(key => (key.Text, key.CallbackData!))]);
    }
}

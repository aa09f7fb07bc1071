using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;

namespace CoachBot.Telegram.Rendering;

/// <summary>Our reply becomes their messages: usually one, more when it is long. Buttons stand below the last.</summary>
internal static class TelegramRenderer
{
    // Telegram takes 4,096 UTF-16 units, counted when the tags are gone.
    private const int Limit = 4000;

    public static IReadOnlyList<TelegramText> Render(Reply reply)
    {
        var passages = Passages.Pack(reply.Blocks, Limit);

        return
        [
            .. passages.Select((passage, index) => new TelegramText(
                Html.Of(passage),
                passage.Text,
                index == passages.Count - 1 ? reply.Buttons : [])),
        ];
    }
}

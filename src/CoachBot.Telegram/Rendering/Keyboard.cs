using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using Telegram.Bot.Types.ReplyMarkups;

namespace CoachBot.Telegram.Rendering;

/// <summary>Our buttons as an inline keyboard.</summary>
internal static class Keyboard
{
    /// <summary>Telegram refuses the whole message for one button without a label or with too much data.</summary>
    public static bool Fits(Button button) =>
        !VisibleText.IsBlank(button.Label) && Encoding.UTF8.GetByteCount(button.Data) is > 0 and <= Button.MaxDataBytes;

    /// <summary>Null when there is no button at all.</summary>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        var keys = rows
            .Select(row => row.Where(Fits).Select(KeyOf).ToList())
            .Where(row => row.Count > 0)
            .ToList();

        return keys.Count == 0 ? null : new InlineKeyboardMarkup(keys);
    }

    private static InlineKeyboardButton KeyOf(Button button) =>
        InlineKeyboardButton.WithCallbackData(VisibleText.Clean(button.Label), button.Data);
}

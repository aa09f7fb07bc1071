using System.Globalization;

namespace CoachBot.Chat.Commands;

/// <summary>A whole number as buttons carry it and people type it alone.</summary>
internal static class NumberWish
{
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

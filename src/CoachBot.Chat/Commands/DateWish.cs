using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>A date as buttons carry it: 2026-03-02.</summary>
internal static class DateWish
{
    public static LocalDate? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
}

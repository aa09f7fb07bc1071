using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>A time of day as it is shown and as buttons carry it: 07:00.</summary>
internal static class ClockText
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(LocalTime time) => Pattern.Format(time);
}

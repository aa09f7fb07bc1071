using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>When the next session comes: the day and the time, with the date when the day alone could be another week's.</summary>
internal static class DueText
{
    private const int DaysOfAWeek = 7;

    public static string Of(Subscription subscription, Turn turn)
    {
        var next = subscription.NextDue.InZone(subscription.Zone);
        var isNear = Period.DaysBetween(turn.Today, next.Date) < DaysOfAWeek;

        return $"{(isNear ? turn.Language.Times.Days[next.DayOfWeek][0] : DateText.Of(next.Date, turn.Language))} {ClockText.Of(next.TimeOfDay)}";
    }
}

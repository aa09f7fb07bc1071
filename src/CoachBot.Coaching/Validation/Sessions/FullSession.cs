using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Sessions;

/// <summary>Whether a day should hold a full session: not in a lighter week, near a race, in a break or on the way back.</summary>
internal static class FullSession
{
    public static bool Is(DayFacts day) => !day.Day.Deload && (day.Phase is Phase.Base or Phase.Strength or Phase.Power);
}

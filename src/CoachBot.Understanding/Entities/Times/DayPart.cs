namespace CoachBot.Understanding.Entities.Times;

/// <summary>Tells which half of the day is meant: 7 in the evening is 19:00, three at night is 3:00.</summary>
internal static class DayPart
{
    private const int Hour = 60;
    private const int HalfDay = 12 * Hour;

    // Before this hour nobody says "evening" of the night.
    private const int FirstHourOfTheEvening = 5;

    /// <summary>The minutes since midnight.</summary>
    /// <param name="minutes">What the clock face shows.</param>
    /// <param name="half">am, pm or nothing.</param>
    /// <param name="part">The part of the day, or nothing.</param>
    /// <param name="isLate">Whether the message speaks of the evening elsewhere.</param>
    public static int Apply(int minutes, string half, string part, bool isLate)
    {
        if (minutes >= HalfDay + Hour)
        {
            return minutes;
        }

        return half switch
        {
            "am" => minutes % HalfDay,
            "pm" => (minutes % HalfDay) + HalfDay,
            _ => OfPart(minutes, part, isLate),
        };
    }

    private static int OfPart(int minutes, string part, bool isLate)
    {
        if (part.StartsWith("morning", StringComparison.Ordinal) || part.StartsWith("mattin", StringComparison.Ordinal) || part == "stamattina")
        {
            return minutes;
        }

        if (part is "night" or "nights" or "notte")
        {
            return minutes >= HalfDay ? minutes - HalfDay : minutes >= FirstHourOfTheEvening * Hour ? minutes + HalfDay : minutes;
        }

        return (part.Length > 0 || isLate) && minutes is >= Hour and < HalfDay ? minutes + HalfDay : minutes;
    }
}

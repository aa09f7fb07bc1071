using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Chat.Deliveries;

/// <summary>The hours of the night in which nobody is told anything unasked.</summary>
/// <param name="From">They begin.</param>
/// <param name="To">They end, the next morning.</param>
public sealed record QuietHours(LocalTime From, LocalTime To)
{
    // Where clocks skip the beginning, quiet begins with the skip.
    private static readonly ZoneLocalMappingResolver NeverLate =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>Half past nine in the evening to six in the morning.</summary>
    public static QuietHours Default { get; } = new(new LocalTime(21, 30), new LocalTime(6, 0));

    /// <summary>Whether a clock that shows this is within them.</summary>
    public bool Hold(LocalTime time) => From <= To ? From <= time && time < To : From <= time || time < To;

    /// <summary>The instant at which the quiet hours of the evening of this date begin.</summary>
    public Instant BeginOn(LocalDate date, DateTimeZone zone) => zone.ResolveLocal(date + From, NeverLate).ToInstant();

    /// <summary>The first instant, from this one on, that is not within them.</summary>
    public Instant NextLoud(Instant from, DateTimeZone zone)
    {
        var local = from.InZone(zone);

        return Hold(local.TimeOfDay)
            ? zone.ResolveLocal((local.TimeOfDay < To ? local.Date : local.Date.PlusDays(1)) + To, Resolvers.LenientResolver).ToInstant()
            : from;
    }

    /// <summary>The first instant after this one at which they begin.</summary>
    public Instant NextBegin(Instant after, DateTimeZone zone)
    {
        var date = after.InZone(zone).Date;
        var today = BeginOn(date, zone);

        return today > after ? today : BeginOn(date.PlusDays(1), zone);
    }
}

using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>A wish to get the day's session unasked.</summary>
/// <param name="Time">The local time chosen.</param>
/// <param name="Days">The days of the week chosen, Monday first, at least one.</param>
/// <param name="Zone">The zone of the clock on the runner's wall.</param>
/// <param name="NextDue">The next instant at which a session is due; worked out anew from time, days and zone each time.</param>
public sealed record Subscription(LocalTime Time, IReadOnlyList<IsoDayOfWeek> Days, DateTimeZone Zone, Instant NextDue)
{
    /// <summary>Stopped because the chat could not be reached; speaking to the bot starts it again.</summary>
    public bool IsDead { get; init; }

    /// <summary>Stopped because the bot may not write there (no rights, a closed topic): told once when somebody speaks to it again.</summary>
    public bool IsBarred { get; init; }

    /// <summary>The first day on which it comes again; null when it is not paused.</summary>
    public LocalDate? PausedUntil { get; init; }

    /// <summary>The same subscription, due at the first of its times after this instant that is not within its pause.</summary>
    public Subscription DueAfter(Instant after)
    {
        var from = PausedUntil is { } day ? Instant.Max(after, WallClock.On(day, LocalTime.Midnight, Zone) - Duration.Epsilon) : after;

        return this with { NextDue = WallClock.Next(Time, Days, Zone, from) };
    }
}

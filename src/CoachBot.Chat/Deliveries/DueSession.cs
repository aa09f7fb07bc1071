using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>The latest session that a subscription owes: of use for the rest of its day, never on a later one.</summary>
/// <param name="Date">The day it is for.</param>
/// <param name="DueAt">When its runner wants it.</param>
/// <param name="NotAfter">Of no use from this instant on.</param>
internal sealed record DueSession(LocalDate Date, Instant DueAt, Instant NotAfter)
{
    /// <summary>A session chosen for a late hour has at least this long.</summary>
    private static readonly Duration AtLeast = Duration.FromHours(1);

    /// <summary>The latest one that has come due by now, today or yesterday; null when there was none.</summary>
    public static DueSession? LatestOf(Subscription subscription, QuietHours quiet, Instant now)
    {
        var today = now.InZone(subscription.Zone).Date;

        for (var date = today; date >= today.PlusDays(-1); date = date.PlusDays(-1))
        {
            var due = WallClock.On(date, subscription.Time, subscription.Zone);

            if (subscription.Days.Contains(date.DayOfWeek) && !(date < subscription.PausedUntil) && due <= now)
            {
                return new DueSession(date, due, EndOf(date, due, subscription, quiet));
            }
        }

        return null;
    }

    // Nobody is woken by a late session; who chose an hour within the night is not asleep then.
    private static Instant EndOf(LocalDate date, Instant due, Subscription subscription, QuietHours quiet)
    {
        var evening = quiet.BeginOn(date, subscription.Zone);

        return quiet.Hold(subscription.Time) ? Instant.Max(evening, due + AtLeast) : evening;
    }
}

using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>Which session a subscription owes now: the latest that is due and still of use, never one of an earlier day.</summary>
internal sealed record DueSession(LocalDate Date, Instant NotAfter)
{
    /// <summary>Nobody is woken by a late session: quiet hours begin (delivery rules, quiet hours).</summary>
    private static readonly LocalTime QuietFrom = new(21, 30);

    /// <summary>A session chosen for a late hour has at least this long.</summary>
    private static readonly Duration AtLeast = Duration.FromHours(1);

    public static DueSession? Of(Subscription subscription, Instant now)
    {
        var today = now.InZone(subscription.Zone).Date;

        for (var date = today; date >= today.PlusDays(-1); date = date.PlusDays(-1))
        {
            var due = WallClock.On(date, subscription.Time, subscription.Zone);

            if (subscription.Days.Contains(date.DayOfWeek) && !(date < subscription.PausedUntil) && due <= now)
            {
                var notAfter = Instant.Max(WallClock.On(date, QuietFrom, subscription.Zone), due + AtLeast);

                return now < notAfter ? new DueSession(date, notAfter) : null;
            }
        }

        return null;
    }
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Turns subscriptions that are due into deliveries, a page at a time.</summary>
public interface IPlanStore
{
    /// <summary>
    /// Plans at most <paramref name="limit"/> subscriptions that are due, the longest waiting first: their deliveries and their next
    /// times in one transaction. A session whose chat and date are known already is not planned again.
    /// </summary>
    /// <returns>How many subscriptions were due, and on which platforms.</returns>
    Task<Planned> PlanAsync(Func<Subscription, Address, SessionPlan> plan, Instant now, int limit, CancellationToken cancel);

    /// <summary>The next instant at which any session is due, or null.</summary>
    Task<Instant?> NextDueAsync(CancellationToken cancel);

    /// <summary>Works the next times out anew for at most <paramref name="limit"/> subscriptions, after the given chat, whose times rest on other zone data than these.</summary>
    /// <returns>The last chat of the page; null when there was none.</returns>
    Task<int?> RescheduleAsync(string zoneData, int afterChat, Instant now, int limit, CancellationToken cancel);

    /// <summary>Deletes at most <paramref name="limit"/> deliveries that ended before this.</summary>
    /// <returns>How many.</returns>
    Task<int> DeleteOldAsync(Instant before, int limit, CancellationToken cancel);
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Two lanes to one wire: answers first, at most one message of a chat at a time, all within the budget.</summary>
internal sealed class Lanes(IChatPlatform platform, Budget budget, IClock steady)
{
    private readonly SendLimits _limits = platform.Limits;
    private readonly Dictionary<string, DeliveryKind> _open = [];

    public int Open => _open.Count;

    /// <summary>How many more of a lane the wire can hold.</summary>
    public int Room(bool bulk) => (bulk ? _limits.InFlight : budget.IsProbing(steady.GetCurrentInstant()) ? 1 : _limits.InFlight) - _open.Values.Count(kind => kind.IsBulk() == bulk);

    /// <summary>Picks from what is ready, in its order; whoever is picked has a place on the wire until <see cref="Close"/>.</summary>
    public Picked Pick(IReadOnlyList<Delivery> ready, bool bulk)
    {
        var now = steady.GetCurrentInstant();
        var leaving = new List<Delivery>();
        Instant? free = null;

        foreach (var delivery in ready.DistinctBy(delivery => delivery.To.Chat).Where(delivery => !_open.ContainsKey(delivery.To.Chat)))
        {
            if (Room(bulk) <= 0)
            {
                break;
            }

            var laneFree = bulk ? budget.BulkFreeAt(now) : budget.AnswersFreeAt(now);

            if (laneFree > now)
            {
                free = Earlier(free, laneFree);

                break;
            }

            var chatFree = budget.ChatFreeAt(delivery.To.Chat, platform.IsGroup(delivery.To), now);

            if (chatFree > now)
            {
                free = Earlier(free, chatFree);

                continue;
            }

            budget.Take(delivery.Kind, delivery.To.Chat, now);
            _open.Add(delivery.To.Chat, delivery.Kind);
            leaving.Add(delivery);
        }

        return new Picked(leaving, free - now);
    }

    /// <summary>It is not on the wire any more, or never was.</summary>
    public void Close(Delivery delivery) => _open.Remove(delivery.To.Chat);

    /// <summary>What the platform said changes the budget.</summary>
    /// <returns>Whether the bulk lane has stopped because of it.</returns>
    public bool Learn(Delivery delivery, SendResult result, Instant wall)
    {
        var now = steady.GetCurrentInstant();

        switch (result)
        {
            case SendResult.NotSent { IsUnreached: true }:
                budget.Unreached(now);
                break;
            case SendResult.NotSent { WholePlatform: true } limit:
                budget.Limited(delivery.Kind, delivery.To.Chat, limit.RetryAt - wall, now);
                break;
            case SendResult.NotSent limit:
                budget.ChatLimited(delivery.To.Chat, limit.RetryAt - wall, now);
                break;
            case SendResult.Unknown:
                return budget.LeftOpen(now);
            default:
                budget.Answered();
                break;
        }

        return false;
    }

    private static Instant Earlier(Instant? one, Instant other) => one < other ? one.Value : other;
}

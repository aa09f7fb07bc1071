using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>What an operator asks of deliveries, also while the bot runs.</summary>
public interface IDeliveryDesk
{
    /// <summary>How it stands on each platform that has chats.</summary>
    Task<IReadOnlyList<DeliveryReport>> ReportAsync(Instant now, CancellationToken cancel);

    /// <summary>At most <paramref name="limit"/> living subscriptions that are due by then, after this chat, with the number of their chat.</summary>
    Task<IReadOnlyList<Subscriber>> DueByAsync(Instant then, int afterChat, int limit, CancellationToken cancel);

    /// <summary>At most <paramref name="limit"/> living subscriptions, after this chat, with the number of their chat.</summary>
    Task<IReadOnlyList<Subscriber>> SubscribersAsync(int afterChat, int limit, CancellationToken cancel);

    /// <summary>Adds these, but for those whose chat has the same already; returns how many were new.</summary>
    Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancel);
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>Law one on one machine: chats that share a lane wait for each other, others go side by side.</summary>
internal sealed class LocalConversations(Conversation conversation, Composing composing) : IConversations
{
    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public async Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel)
    {
        var lane = LaneOf(message.From);
        await lane.WaitAsync(cancel);

        try
        {
            return await conversation.HearAsync(message, cancel);
        }
        finally
        {
            lane.Release();
        }
    }

    public async Task<Reply?> ComposeAsync(Delivery delivery, CancellationToken cancel)
    {
        var lane = LaneOf(delivery.To);
        await lane.WaitAsync(cancel);

        try
        {
            return await composing.ComposeAsync(delivery, cancel);
        }
        finally
        {
            lane.Release();
        }
    }

    private SemaphoreSlim LaneOf(Address address) => _lanes[(uint)address.Whole.GetHashCode() % (uint)_lanes.Length];
}

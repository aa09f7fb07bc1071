using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Wakes each chat whose session is due. Two rounds cannot send two sessions: chat and date are unique.</summary>
internal sealed class MorningRound(IDeliveryStore store, IConversations conversations, IClock clock, TimeProvider time, Bell bell) : IDuty
{
    /// <summary>The bell that rings when a subscription changes.</summary>
    public const string BellName = "morning round";

    private const int Page = 500;

    private static readonly Duration LongestSleep = Duration.FromMinutes(1);

    public string Name => BellName;

    public async Task RunAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (await PageAsync(cancel) < Page)
            {
                await SleepAsync(cancel);
            }
        }
    }

    /// <summary>Wakes the chats that are due now, at most a page of them; returns how many there were.</summary>
    public async Task<int> PageAsync(CancellationToken cancel)
    {
        var due = await store.DueSubscriptionsAsync(clock.GetCurrentInstant(), Page, cancel);

        foreach (var address in due)
        {
            await conversations.DeliverSessionAsync(address, cancel);
        }

        return due.Count;
    }

    private async Task SleepAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var next = await store.NextDueAsync(cancel) ?? now + LongestSleep;
        var wait = Duration.Max(Duration.FromMilliseconds(200), Duration.Min(next - now, LongestSleep));

        await bell.WaitAsync(BellName, wait.ToTimeSpan(), time, cancel);
    }
}

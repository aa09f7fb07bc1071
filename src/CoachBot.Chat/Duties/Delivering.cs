using System.Collections.Concurrent;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Sends what is ready on one platform, as the holder of its lease; the intent is committed before the first byte leaves.</summary>
internal sealed class Delivering(
    IChatPlatform platform,
    IDeliveryStore store,
    ILeaseStore leases,
    IConversations conversations,
    IClock clock,
    TimeProvider time,
    Bell bell,
    ILogger<Delivering> log) : IDuty
{
    /// <summary>How far the store is read ahead of the wire.</summary>
    private const int LookAhead = 100;

    /// <summary>So many refusals of the token without a word between them are believed.</summary>
    private const int RefusalsBelieved = 3;

    private static readonly Duration LongestSleep = Duration.FromSeconds(30);

    /// <summary>How long a stop waits for answers to what is on the wire; the rest is picked up at the next start.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(4);

    private readonly ConcurrentQueue<(Lease Lease, Delivery Delivery, SendResult Result)> _finished = new();
    private readonly Guid _owner = Guid.NewGuid();
    private readonly DeliveryLog _log = new(platform.Name, log);
    private readonly Lanes _lanes = LanesOf(platform, clock, time);

    private int _refusals;

    public string Name => $"delivering to {platform.Name}";

    public async Task RunAsync(CancellationToken cancel)
    {
        await using var ownership = await Ownership.TakeAsync(leases, platform.Name, _owner, clock, time, _log.WaitsForLease, cancel);
        using var wire = new CancellationTokenSource();

        // What is known goes first: left in the middle of sending, it would count as unknown.
        await WriteFinishedAsync(cancel);
        await store.RecoverAsync(ownership.Lease, platform.Limits, clock.GetCurrentInstant(), cancel);

        try
        {
            while (true)
            {
                await ownership.EnsureAsync(cancel);
                await WriteFinishedAsync(cancel);

                var now = clock.GetCurrentInstant();
                await store.PassTimeAsync(ownership.Lease, now, cancel);

                var (hasSent, freeIn) = await SendReadyAsync(ownership, now, wire.Token, cancel);

                if (!hasSent)
                {
                    await SleepAsync(now, freeIn, cancel);
                }
            }
        }
        finally
        {
            await SettleAsync(wire);
        }
    }

    private static Lanes LanesOf(IChatPlatform platform, IClock clock, TimeProvider time)
    {
        var steady = new SteadyClock(clock, time);

        return new Lanes(platform, new Budget(platform.Limits, Random.Shared, steady.GetCurrentInstant()), steady);
    }

    private async Task<(bool HasSent, Duration? FreeIn)> SendReadyAsync(Ownership ownership, Instant now, CancellationToken wire, CancellationToken cancel)
    {
        Duration? freeIn = null;
        var hasSent = false;

        foreach (var bulk in new[] { false, true })
        {
            if (_lanes.Room(bulk) > 0)
            {
                var picked = _lanes.Pick(await store.ReadyAsync(platform.Name, bulk, now, LookAhead, cancel), bulk);
                freeIn = picked.FreeIn is { } free && !(freeIn < free) ? free : freeIn;
                hasSent |= picked.Leaving.Count > 0;
                await LeaveAsync(picked.Leaving, ownership, wire, cancel);
            }
        }

        return (hasSent, freeIn);
    }

    private async Task LeaveAsync(IReadOnlyList<Delivery> leaving, Ownership ownership, CancellationToken wire, CancellationToken cancel)
    {
        if (leaving.Count == 0)
        {
            return;
        }

        var waiting = leaving.ToDictionary(delivery => delivery.Id);

        try
        {
            var whole = await Task.WhenAll(leaving.Select(delivery => ComposedAsync(delivery, cancel)));
            var unwanted = whole.Where(delivery => delivery.Reply.IsSilent).Select(delivery => delivery.Id).ToList();

            if (unwanted.Count > 0)
            {
                await store.CancelAsync(ownership.Lease, unwanted, cancel);
            }

            await ownership.EnsureAsync(cancel);
            var begun = await store.BeginSendingAsync(ownership.Lease, [.. waiting.Keys.Except(unwanted)], clock.GetCurrentInstant(), cancel);

            foreach (var delivery in whole.Where(delivery => begun.Contains(delivery.Id)))
            {
                // Committed but not sent: whoever holds the lease next will find it.
                if (!ownership.IsTrusted)
                {
                    throw new LeaseLostException(platform.Name);
                }

                waiting.Remove(delivery.Id);
                _ = SendAsync(ownership.Lease, delivery, wire);
            }
        }
        finally
        {
            foreach (var delivery in waiting.Values)
            {
                _lanes.Close(delivery);
            }
        }
    }

    private async Task<Delivery> ComposedAsync(Delivery delivery, CancellationToken cancel) => delivery.Kind.IsComposedLate()
        ? delivery with { Reply = await conversations.ComposeAsync(delivery, cancel) ?? Reply.Silence }
        : delivery;

    private async Task SendAsync(Lease lease, Delivery delivery, CancellationToken wire)
    {
        SendResult result;

        try
        {
            result = await platform.SendAsync(new OutgoingMessage(delivery.Id, delivery.To, delivery.Reply, delivery.Replaces) { IsRepeat = delivery.Attempt > 0 }, wire);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            if (!wire.IsCancellationRequested)
            {
                _log.Bug(delivery, bug);
            }

            result = new SendResult.Unknown("exception");
        }

        _finished.Enqueue((lease, delivery, result));
        bell.Ring(platform.Name);
    }

    private async Task WriteFinishedAsync(CancellationToken cancel)
    {
        var all = new List<(Lease Lease, Delivery Delivery, SendResult Result)>();

        while (_finished.TryDequeue(out var finished))
        {
            all.Add(finished);
        }

        // Each under the lease under which it left: if somebody else has taken over since, nothing is written.
        foreach (var results in all.GroupBy(finished => finished.Lease))
        {
            await WriteAsync(results.Key, [.. results.Select(finished => (finished.Delivery, finished.Result))], cancel);
        }
    }

    private async Task WriteAsync(Lease lease, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();

        try
        {
            await store.FinishSendingAsync(lease, platform.Limits, results, now, cancel);
        }
        catch
        {
            // Not written is not forgotten: they are written with the next ones, or found at the next start.
            foreach (var (delivery, result) in results)
            {
                _finished.Enqueue((lease, delivery, result));
            }

            throw;
        }

        foreach (var (delivery, result) in results)
        {
            _lanes.Close(delivery);
            _log.Tell(delivery, result, now);

            if (_lanes.Learn(delivery, result, now))
            {
                _log.StopsBulk();
            }
        }

        // Only when all is written down: it may end the duty.
        foreach (var (_, result) in results)
        {
            Believe(result);
        }
    }

    private void Believe(SendResult result)
    {
        _refusals = result switch
        {
            SendResult.Refused => _refusals + 1,
            SendResult.Sent or SendResult.Gone => 0,
            _ => _refusals,
        };

        if (result is SendResult.Refused refused && _refusals >= RefusalsBelieved)
        {
            throw new PlatformRefusedException(refused.Reason);
        }
    }

    /// <param name="now">When it was last looked what is ready: what has become ready since is not slept over.</param>
    /// <param name="freeIn">Until somebody who is ready may leave.</param>
    /// <param name="cancel">Ends the sleep.</param>
    private async Task SleepAsync(Instant now, Duration? freeIn, CancellationToken cancel)
    {
        // What waits for its chat or for the wire is looked at again after the next result.
        var wait = await store.NextReadyAsync(platform.Name, now, cancel) is { } next ? next - clock.GetCurrentInstant() : LongestSleep;
        wait = Duration.Min(Duration.Min(wait, freeIn ?? LongestSleep), LongestSleep);

        // Timers know milliseconds only: one too early would look in vain.
        await bell.WaitAsync(platform.Name, TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancel);
    }

    private async Task SettleAsync(CancellationTokenSource wire)
    {
        using var patience = new CancellationTokenSource(StopPatience, time);

        try
        {
            while (_lanes.Open > _finished.Count)
            {
                await bell.WaitAsync(platform.Name, StopPatience, time, patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }

        await wire.CancelAsync();

        try
        {
            await WriteFinishedAsync(CancellationToken.None);
        }
        catch (PlatformRefusedException)
        {
            // Said already.
        }
    }
}

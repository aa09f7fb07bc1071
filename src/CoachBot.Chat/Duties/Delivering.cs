using System.Collections.Concurrent;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Sends what is ready on one platform; the intent is committed before the first byte leaves.</summary>
internal sealed class Delivering(
    IChatPlatform platform,
    IDeliveryStore store,
    IClock clock,
    TimeProvider time,
    Bell bell,
    ILogger<Delivering> log) : IDuty
{
    /// <summary>Sends on the wire at once: the rate that Telegram allows times a second of latency.</summary>
    private const int MostInFlight = 28;

    private static readonly Duration LongestSleep = Duration.FromSeconds(30);

    /// <summary>How long a stop waits for answers to what is on the wire; the rest is picked up at the next start.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(4);

    private readonly ConcurrentQueue<(Delivery, SendResult)> _finished = new();

    /// <summary>Given to the platform, and what became of it is not written yet: as many may be said twice after a crash.</summary>
    private int _open;

    private readonly DeliveryLog _log = new(platform.Name, log);

    private Instant _pausedUntil = Instant.MinValue;

    public string Name => $"delivering to {platform.Name}";

    public async Task RunAsync(CancellationToken cancel)
    {
        using var wire = new CancellationTokenSource();

        // What is known goes first: left in the middle of sending, it would be sent again.
        await WriteFinishedAsync(cancel);
        await store.RecoverAsync(platform.Name, clock.GetCurrentInstant(), cancel);

        try
        {
            while (true)
            {
                await WriteFinishedAsync(cancel);

                var now = clock.GetCurrentInstant();

                if (!await SendReadyAsync(now, wire.Token, cancel))
                {
                    await SleepAsync(now, cancel);
                }
            }
        }
        finally
        {
            await SettleAsync(wire);
        }
    }

    private async Task<bool> SendReadyAsync(Instant now, CancellationToken wire, CancellationToken cancel)
    {
        var room = MostInFlight - _open;

        if (room == 0 || now < _pausedUntil)
        {
            return false;
        }

        var ready = await store.BeginSendingAsync(platform.Name, now, room, cancel);

        foreach (var delivery in ready)
        {
            _open++;
            _ = SendAsync(delivery, wire);
        }

        return ready.Count > 0;
    }

    private async Task SendAsync(Delivery delivery, CancellationToken wire)
    {
        SendResult result;

        try
        {
            result = await platform.SendAsync(new OutgoingMessage(delivery.Id, delivery.To, delivery.Reply, delivery.Replaces), wire);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            if (!wire.IsCancellationRequested)
            {
                _log.Bug(delivery, bug);
            }

            result = new SendResult.Unknown("exception");
        }

        _finished.Enqueue((delivery, result));
        bell.Ring(platform.Name);
    }

    private async Task WriteFinishedAsync(CancellationToken cancel)
    {
        var results = new List<(Delivery Delivery, SendResult Result)>();

        while (_finished.TryDequeue(out var finished))
        {
            results.Add(finished);
        }

        if (results.Count == 0)
        {
            return;
        }

        var now = clock.GetCurrentInstant();

        try
        {
            await store.FinishSendingAsync(results, now, cancel);
        }
        catch
        {
            // Not written is not forgotten: they are written with the next ones, or found at the next start.
            results.ForEach(_finished.Enqueue);

            throw;
        }

        _open -= results.Count;

        foreach (var (delivery, result) in results)
        {
            _log.Tell(delivery, result, now);

            if (result is SendResult.NotSent { WholePlatform: true } limit)
            {
                _pausedUntil = Instant.Max(_pausedUntil, limit.RetryAt);
            }
        }
    }

    /// <param name="now">When it was last looked what is ready: what has become ready since is not slept over.</param>
    /// <param name="cancel">Ends the sleep.</param>
    private async Task SleepAsync(Instant now, CancellationToken cancel)
    {
        // What is ready but may not leave yet (its chat is busy, the wire is full) is looked at again after the next result.
        var wake = now < _pausedUntil ? _pausedUntil : await store.NextReadyAsync(platform.Name, now, cancel) ?? now + LongestSleep;
        var wait = Duration.Min(wake - clock.GetCurrentInstant(), LongestSleep);

        await bell.WaitAsync(platform.Name, wait.ToTimeSpan(), time, cancel);
    }

    private async Task SettleAsync(CancellationTokenSource wire)
    {
        using var patience = new CancellationTokenSource(StopPatience, time);

        try
        {
            while (_open > _finished.Count)
            {
                await bell.WaitAsync(platform.Name, StopPatience, time, patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }

        await wire.CancelAsync();
        await WriteFinishedAsync(CancellationToken.None);
    }
}

using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CoachBot.Chat.Duties;

/// <summary>Wakes a duty that has something to do; rings while nobody listens are kept as one.</summary>
internal sealed class Bell
{
    private readonly ConcurrentDictionary<string, Channel<bool>> _bells = new();

    public void Ring(string name) => For(name).Writer.TryWrite(true);

    /// <summary>Waits for a ring, at most until <paramref name="timeout"/> has passed.</summary>
    public async Task WaitAsync(string name, TimeSpan timeout, TimeProvider time, CancellationToken cancel)
    {
        if (timeout <= TimeSpan.Zero)
        {
            return;
        }

        using var alarm = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, alarm.Token);

        try
        {
            await For(name).Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (alarm.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
        }
    }

    private Channel<bool> For(string name) =>
        _bells.GetOrAdd(name, static _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}

using System.Collections.Concurrent;
using CoachBot.Chat;
using CoachBot.Chat.Messages;

namespace CoachBot.Tests.Support;

/// <summary>A platform in memory: a test says things, and reads what was sent.</summary>
internal sealed class FakePlatform : IChatPlatform, IDisposable
{
    private readonly TaskCompletionSource<Func<IncomingMessage, CancellationToken, Task<Guid?>>> _listening =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly ConcurrentQueue<OutgoingMessage> _sent = new();
    private readonly SemaphoreSlim _signal = new(0);

    public string Name => "fake";

    public IReadOnlyCollection<OutgoingMessage> Sent => _sent;

    /// <summary>What becomes of a message; it is sent, unless a test says otherwise.</summary>
    public Func<OutgoingMessage, SendResult> Answers { get; set; } = message => new SendResult.Sent(message.DeliveryId.ToString());

    public async Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        _listening.TrySetResult(hear);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
    }

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        _sent.Enqueue(message);
        _signal.Release();

        return Task.FromResult(Answers(message));
    }

    public async Task<Guid?> SayAsync(IncomingMessage message)
    {
        var hear = await _listening.Task.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

        return await hear(message, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _signal.Dispose();

    /// <summary>Waits until something more was sent.</summary>
    public async Task MoreAsync()
    {
        if (!await _signal.WaitAsync(Patience.Long, TestContext.Current.CancellationToken))
        {
            throw new TimeoutException("nothing more was sent");
        }
    }
}

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

    public string Name { get; init; } = "fake";

    public IReadOnlyCollection<OutgoingMessage> Sent => _sent;

    /// <summary>What becomes of a message; it is sent, unless a test says otherwise.</summary>
    public Func<OutgoingMessage, SendResult> Answers { get; set; } = message => new SendResult.Sent(message.DeliveryId.ToString());

    /// <summary>As <see cref="Answers"/>, for a test that lets a message wait on the wire.</summary>
    public Func<OutgoingMessage, Task<SendResult>>? AnswersLater { get; set; }

    public async Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        _listening.TrySetResult(hear);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
    }

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        _sent.Enqueue(message);
        _signal.Release();

        return AnswersLater?.Invoke(message) ?? Task.FromResult(Answers(message));
    }

    public async Task<Guid?> SayAsync(IncomingMessage message)
    {
        var hear = await _listening.Task.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

        return await hear(message, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _signal.Dispose();

    /// <summary>Waits until this many messages were sent, and returns them.</summary>
    public async Task<IReadOnlyList<OutgoingMessage>> SentAsync(int count)
    {
        while (_sent.Count < count)
        {
            await MoreAsync();
        }

        return [.. _sent];
    }

    /// <summary>Waits until something more was sent.</summary>
    public async Task MoreAsync()
    {
        if (!await _signal.WaitAsync(Patience.Long, TestContext.Current.CancellationToken))
        {
            throw new TimeoutException("nothing more was sent");
        }
    }
}

using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Rest;

/// <summary>
/// Counts the answers that Discord holds against our address: 10,000 in ten minutes, and nobody behind it is served for a while.
/// Long before that everything but the answers to interactions stops.
/// </summary>
internal sealed partial class InvalidRequests(TimeProvider time, ILogger log)
{
    public const int Warning = 500;
    public const int Most = 2000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _seen = [];

    public void Count()
    {
        lock (_gate)
        {
            _seen.Enqueue(time.GetUtcNow());
            Forget();

            if (_seen.Count is Warning or Most)
            {
                Many(log, _seen.Count);
            }
        }
    }

    /// <summary>How long to stay away; zero usually.</summary>
    public TimeSpan Wait()
    {
        lock (_gate)
        {
            Forget();

            return _seen.Count < Most ? TimeSpan.Zero : _seen.Peek() + Window - time.GetUtcNow();
        }
    }

    private void Forget()
    {
        while (_seen.TryPeek(out var oldest) && time.GetUtcNow() - oldest >= Window)
        {
            _seen.Dequeue();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord refused {Count} requests within ten minutes; at 2,000 only interactions are answered, at 10,000 Discord would lock out this address")]
    private static partial void Many(ILogger log, int count);
}

using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Telegram.Support;

/// <summary>Keeps what was logged, whole.</summary>
internal sealed class MemoryLog<T> : ILogger<T>
{
    private readonly List<string> lines = [];
    private readonly Lock gate = new();

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (gate)
        {
            lines.Add($"{logLevel}: {formatter(state, exception)} {exception}".TrimEnd());
        }
    }
}

using System.Collections.Concurrent;

namespace CoachBot.Chat.Duties;

/// <summary>Which duties are being done: one that failed and rests, was refused or has ended is not.</summary>
internal sealed class DutyBoard : IReadiness
{
    private readonly ConcurrentDictionary<string, bool> _running = new();

    public string Name => "duties";

    public void Begins(string duty) => _running[duty] = true;

    public void Rests(string duty) => _running[duty] = false;

    public Task<bool> IsReadyAsync(CancellationToken cancel) => Task.FromResult(!_running.IsEmpty && _running.Values.All(isRunning => isRunning));
}

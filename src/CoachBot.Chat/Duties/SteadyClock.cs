using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>A clock that nobody can set: it begins with the time of the wall and then only counts on.</summary>
internal sealed class SteadyClock(IClock wall, TimeProvider time) : IClock
{
    private readonly Instant _start = wall.GetCurrentInstant();
    private readonly long _startedAt = time.GetTimestamp();

    public Instant GetCurrentInstant() => _start + Duration.FromTimeSpan(time.GetElapsedTime(_startedAt));
}

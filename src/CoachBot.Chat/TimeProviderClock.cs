using NodaTime;

namespace CoachBot.Chat;

/// <summary>One clock for waiting and for dates, so that a test that moves one moves both.</summary>
internal sealed class TimeProviderClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}

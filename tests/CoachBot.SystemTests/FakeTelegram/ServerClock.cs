using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The server's time: it never jumps, so that limits are measured truly.</summary>
internal sealed class ServerClock(TimeProvider time)
{
    private readonly Instant _started = Instant.FromDateTimeOffset(time.GetUtcNow());
    private readonly long _timestamp = time.GetTimestamp();

    public TimeProvider Time => time;

    public Instant Now => _started + Duration.FromTimeSpan(time.GetElapsedTime(_timestamp));

    public long UnixSeconds => Now.ToUnixTimeSeconds();
}

using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>Names deliveries: ids grow, also within one millisecond and when the clock is set back, so that answers keep their order.</summary>
internal sealed class DeliveryIds(IClock clock)
{
    private readonly Lock _naming = new();

    private Instant _last = Instant.MinValue;

    public Guid Next()
    {
        lock (_naming)
        {
            _last = Instant.Max(clock.GetCurrentInstant(), _last + Duration.FromMilliseconds(1));

            return Guid.CreateVersion7(_last.ToDateTimeOffset());
        }
    }
}

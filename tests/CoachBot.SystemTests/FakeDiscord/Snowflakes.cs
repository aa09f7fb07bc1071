namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>Ids that grow with time.</summary>
internal static class Snowflakes
{
    private const long Epoch = 1_420_070_400_000;
    private static ulong Last;

    public static ulong Next(TimeProvider time)
    {
        var now = (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22;

        while (true)
        {
            var last = Volatile.Read(ref Last);
            var next = Math.Max(now, last + 1);

            if (Interlocked.CompareExchange(ref Last, next, last) == last)
            {
                return next;
            }
        }
    }

    public static DateTimeOffset MadeAt(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}

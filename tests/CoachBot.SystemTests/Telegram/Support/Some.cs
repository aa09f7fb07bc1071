namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>Chats that nobody used before.</summary>
internal static class Some
{
    private static long Last = 1000;

    public static long Runner() => Interlocked.Increment(ref Last);

    public static long Group() => -Interlocked.Increment(ref Last);

    /// <summary>A supergroup or a channel: their ids are alike.</summary>
    public static long Supergroup() => -1_000_000_000_000 - Interlocked.Increment(ref Last);
}

namespace CoachBot.Tests.Support;

/// <summary>How long a test waits for something that must come; nothing waits this long unless it fails.</summary>
internal static class Patience
{
    public static TimeSpan Long { get; } = TimeSpan.FromSeconds(20);
}

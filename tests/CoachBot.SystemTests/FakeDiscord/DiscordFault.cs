namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>A misbehaviour for the next request of a kind.</summary>
/// <param name="IsProcessed">Whether what was asked is done all the same.</param>
/// <param name="Answer">What is said instead; null for the truth.</param>
internal sealed record DiscordFault(bool IsProcessed, DiscordAnswer? Answer)
{
    /// <summary>The connection breaks instead of an answer.</summary>
    public bool IsCut { get; init; }

    /// <summary>The answer waits for this.</summary>
    public Task Hold { get; init; } = Task.CompletedTask;

    public static DiscordFault Refuse(int status, int code) => new(false, DiscordAnswer.Refusal(status, code));

    public static DiscordFault Limit(double seconds, string scope) => new(false, DiscordAnswer.TooMany(seconds, scope));

    public static DiscordFault BrokenBefore { get; } = new(false, new DiscordAnswer(502, null));

    public static DiscordFault BrokenAfterwards { get; } = new(true, new DiscordAnswer(502, null));

    public static DiscordFault CutAfterwards { get; } = new(true, null) { IsCut = true };
}

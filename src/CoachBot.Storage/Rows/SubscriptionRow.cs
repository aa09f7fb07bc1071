namespace CoachBot.Storage.Rows;

/// <summary>The daily session of one chat.</summary>
internal sealed class SubscriptionRow
{
    public int ChatId { get; set; }

    public required string Time { get; set; }

    /// <summary>The ISO numbers of the days, 1 for Monday, without a separator.</summary>
    public required string Days { get; set; }

    public required string Zone { get; set; }

    public long NextDue { get; set; }

    public bool IsDead { get; set; }

    /// <summary>Dead because the bot may not write there.</summary>
    public bool IsBarred { get; set; }

    /// <summary>The day, in UTC, on which the chat was first refused in a way that may mean it is gone; null when it is not.</summary>
    public string? RefusedOn { get; set; }

    /// <summary>The zone data that <see cref="NextDue"/> rests on.</summary>
    public required string ZoneData { get; set; }

    /// <summary>The first day on which it comes again, in ISO form; null when it is not paused.</summary>
    public string? PausedUntil { get; set; }
}

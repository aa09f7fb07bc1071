namespace CoachBot.Storage.Rows;

/// <summary>What is remembered of one chat.</summary>
internal sealed class ChatRow
{
    public int Id { get; set; }

    public required string Platform { get; set; }

    public required string Chat { get; set; }

    public required string Language { get; set; }

    public required string Zone { get; set; }

    /// <summary>The runner as JSON.</summary>
    public required string Runner { get; set; }

    /// <summary>The diary as JSON.</summary>
    public required string Diary { get; set; }

    /// <summary>What they saw last, as JSON.</summary>
    public string? Shown { get; set; }

    public long LastSequence { get; set; }

    public long LastHeardAt { get; set; }

    public int Version { get; set; }

    public SubscriptionRow? Subscription { get; set; }
}

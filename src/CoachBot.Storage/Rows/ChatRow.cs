namespace CoachBot.Storage.Rows;

/// <summary>What is remembered of one chat.</summary>
internal sealed class ChatRow
{
    public int Id { get; set; }

    public required string Platform { get; set; }

    public required string Chat { get; set; }

    public required string Language { get; set; }

    public required string Zone { get; set; }

    public required string Since { get; set; }

    public int Level { get; set; }

    public int HighestGate { get; set; }

    /// <summary>The names of the pieces of equipment, in order, with commas between.</summary>
    public required string Kit { get; set; }

    public long LastSequence { get; set; }

    public long LastHeardAt { get; set; }

    public int Version { get; set; }

    public SubscriptionRow? Subscription { get; set; }
}

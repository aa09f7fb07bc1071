namespace CoachBot.Storage.Rows;

/// <summary>Who sends on one platform.</summary>
internal sealed class LeaseRow
{
    public required string Platform { get; set; }

    /// <summary>Grows with each holder: what an earlier one writes is not taken any more.</summary>
    public long Epoch { get; set; }

    /// <summary>The process and the sender in it.</summary>
    public required string Owner { get; set; }

    public long ExpiresAt { get; set; }
}

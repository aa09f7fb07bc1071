namespace CoachBot.Chat.Messages;

/// <summary>What the bot says: blocks in order and buttons below.</summary>
/// <param name="Blocks">At least one block; an empty reply says nothing (see <see cref="Silence"/>).</param>
public sealed record Reply(IReadOnlyList<ReplyBlock> Blocks)
{
    /// <summary>Nothing to say: the message was heard and needs no answer.</summary>
    public static Reply Silence { get; } = new([]);

    /// <summary>Rows of buttons below the last message.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];

    /// <summary>The reply takes the place of the message whose button was pressed, where the platform can; otherwise it is sent as a new one.</summary>
    public bool ReplacesPressed { get; init; }

    /// <summary>A file to go with it, where the platform can send one; null for none.</summary>
    public ReplyFile? File { get; init; }

    /// <summary>Whether there is anything to send.</summary>
    public bool IsSilent => Blocks.Count == 0;
}

namespace CoachBot.Chat.Messages;

/// <summary>Where a conversation is held: a private chat, a group or a channel of one platform.</summary>
/// <param name="Platform">The platform's name, for example <c>telegram</c>.</param>
/// <param name="Chat">The chat's id there.</param>
/// <param name="Thread">The topic inside a forum group, if the message was said in one; answers go there, state does not depend on it.</param>
public sealed record Address(string Platform, string Chat, string? Thread = null)
{
    /// <summary>The same conversation, whatever the topic: what is remembered belongs to this.</summary>
    public Address Whole => Thread is null ? this : this with { Thread = null };

    /// <inheritdoc/>
    public override string ToString() => Thread is null ? $"{Platform}/{Chat}" : $"{Platform}/{Chat}/{Thread}";
}

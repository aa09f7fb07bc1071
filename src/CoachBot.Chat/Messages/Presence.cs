namespace CoachBot.Chat.Messages;

/// <summary>What became of the bot's place in a chat.</summary>
public enum Presence
{
    /// <summary>It was blocked, removed, or the place is no more: nothing can be sent there.</summary>
    Gone = 1,

    /// <summary>It is let in again, or is there in another role.</summary>
    Back = 2,

    /// <summary>Somebody brought it into a group.</summary>
    Invited = 3,
}

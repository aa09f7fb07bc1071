namespace CoachBot.Chat.Commands;

/// <summary>Who may use a command where others read along. Alone with the bot, everybody may use all.</summary>
public enum Audience
{
    /// <summary>It changes what the bot does for all: administrators only.</summary>
    Administrators,

    /// <summary>It answers, or counts who presses: everybody.</summary>
    Everybody,

    /// <summary>It is about the training or the body of one runner: nobody, it belongs into a private chat.</summary>
    OneRunner,
}

using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>Knows who may change what the bot does in the groups and channels of one platform.</summary>
public interface IAdministrators
{
    /// <summary>The platform's name.</summary>
    string Platform { get; }

    /// <summary>
    /// Whether this person may now, or could a minute ago at most. What cannot be found out means no; never throws for what the platform answers.
    /// </summary>
    Task<bool> HaveAsync(Address chat, string person, CancellationToken cancel);
}

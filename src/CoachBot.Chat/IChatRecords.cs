using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>Reads what is kept of a chat, for those it is about.</summary>
public interface IChatRecords
{
    /// <summary>Every row of every table that is about this chat, as indented JSON with a key for each table.</summary>
    Task<string> ReadAsync(Address address, CancellationToken cancel);
}

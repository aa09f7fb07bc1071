using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>Finds out whether a sender may change what the bot does in a chat. Whoever cannot be asked for may not.</summary>
internal sealed class Rights(IEnumerable<IAdministrators> administrators)
{
    public async Task<bool> HasAsync(IncomingMessage message, CancellationToken cancel) =>
        message.Sender is { } person
        && administrators.FirstOrDefault(one => one.Platform == message.From.Platform) is { } platform
        && await platform.HaveAsync(message.From.Whole, person, cancel);
}

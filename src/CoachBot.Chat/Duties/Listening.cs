namespace CoachBot.Chat.Duties;

/// <summary>Hears what is said on one platform.</summary>
internal sealed class Listening(IChatPlatform platform, IConversations conversations) : IDuty
{
    public string Name => $"listening on {platform.Name}";

    public Task RunAsync(CancellationToken cancel) => platform.ListenAsync(conversations.HearAsync, cancel);
}

namespace CoachBot.Chat.Duties;

/// <summary>Another process sends on this platform now.</summary>
internal sealed class LeaseLostException(string platform) : Exception($"another process sends on {platform} now")
{
}

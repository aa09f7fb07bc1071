namespace CoachBot.Discord.Gateway;

/// <summary>The first thing that the gateway says.</summary>
/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record Hello(double? HeartbeatInterval);

using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Gateway;

/// <summary>A session has begun.</summary>
internal sealed record Ready(string? SessionId, string? ResumeGatewayUrl, User? User, Application? Application);

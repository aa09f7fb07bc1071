namespace CoachBot.Discord.Wire;

/// <summary>A user in one server.</summary>
/// <param name="Permissions">What they may do in the channel: a number of bits, as text.</param>
internal sealed record Member(User? User, string? Nick, string? Permissions);

namespace CoachBot.Discord.Wire;

/// <summary>A file of the message, named by its place in the form.</summary>
/// <param name="Description">What it shows, for those who cannot see it.</param>
internal sealed record Attachment(string Id, string Filename, string? Description);

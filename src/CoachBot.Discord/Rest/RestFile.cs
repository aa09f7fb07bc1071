namespace CoachBot.Discord.Rest;

/// <summary>A file that travels with a message.</summary>
internal sealed record RestFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);

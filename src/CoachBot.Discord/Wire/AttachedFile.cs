namespace CoachBot.Discord.Wire;

/// <summary>A file that travels beside its message, in the same form.</summary>
internal sealed record AttachedFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);

using System.Text.Json.Serialization;

namespace CoachBot.Discord.Wire;

/// <summary>A message as it is sent, edited or given as the answer to an interaction.</summary>
internal sealed record MessageBody
{
    public string? Content { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The first of <see cref="Attachments"/>; null when there is none.</summary>
    [JsonIgnore]
    public AttachedFile? File { get; init; }

    public AllowedMentions AllowedMentions { get; } = AllowedMentions.Nobody;

    public int? Flags { get; init; }

    /// <summary>Names it, at most 25 characters: with <see cref="EnforceNonce"/> Discord makes no second message of the same name.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}

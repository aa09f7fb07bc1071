namespace CoachBot.Discord.Wire;

/// <summary>A card in a message.</summary>
internal sealed record Embed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<EmbedField>? Fields { get; init; }

    public EmbedFooter? Footer { get; init; }

    public int? Color { get; init; }
}

/// <summary>A name with what belongs to it.</summary>
internal sealed record EmbedField(string Name, string Value);

/// <summary>Small print; no Markdown there.</summary>
internal sealed record EmbedFooter(string Text);

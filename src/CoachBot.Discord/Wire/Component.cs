namespace CoachBot.Discord.Wire;

/// <summary>Something to press, choose or fill in, or a row of such.</summary>
internal sealed record Component(int Type)
{
    public string? CustomId { get; init; }

    public int? Style { get; init; }

    public string? Label { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<Choice>? Options { get; init; }

    public IReadOnlyList<Component?>? Components { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    /// <summary>What was filled in.</summary>
    public string? Value { get; init; }
}

/// <summary>One of those to choose from.</summary>
internal sealed record Choice(string Label, string Value);

namespace CoachBot.Chat.Words;

/// <summary>An exercise in one language.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Synonyms">Other names people type.</param>
/// <param name="Cues">Short hints on how to do it well.</param>
public sealed record ExerciseText(string Name, IReadOnlyList<string> Synonyms, IReadOnlyList<string> Cues)
{
    /// <summary>How it is done, in a few sentences.</summary>
    public string How { get; init; } = "";

    /// <summary>What a runner gets from it, in a sentence.</summary>
    public string Why { get; init; } = "";

    /// <summary>Common mistakes, each with its remedy.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];
}

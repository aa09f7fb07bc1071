using System.Text.Json;
using CoachBot.Chat.Meanings;

namespace CoachBot.Verbs.Batches;

/// <summary>What the bot showed before a question of a batch.</summary>
/// <param name="Kind">A session, an exercise, or an answer.</param>
internal sealed record BatchContext(string Kind)
{
    public string? Title { get; init; }

    public int? Minutes { get; init; }

    public int? Current { get; init; }

    public IReadOnlyList<BatchExercise> Exercises { get; init; } = [];

    public BatchExercise? Exercise { get; init; }

    public string? Name { get; init; }

    public string? Topic { get; init; }

    /// <summary>The same as the conversation remembers it; null when it makes no sense.</summary>
    public Shown? ToShown() => Kind switch
    {
        "session" when Exercises.Count > 0 => new Shown.Session(Title ?? "", Minutes ?? 0, [.. Exercises.Select(one => one.ToShown())], Current),
        "exercise" when (Exercise ?? Exercises.ElementAtOrDefault(Current ?? 0)) is { } one => new Shown.Exercise(one.ToShown()),
        "exercise" when Name is { } name => new Shown.Exercise(new ShownExercise(name)),
        "answer" when Topic is { } topic => new Shown.Answer(topic),
        _ => null,
    };
}

/// <summary>An exercise that was shown, as a batch tells it.</summary>
internal sealed record BatchExercise(string Name)
{
    public int? Sets { get; init; }

    public JsonElement? Reps { get; init; }

    public int? Seconds { get; init; }

    public string? Load { get; init; }

    public int? RestS { get; init; }

    public bool PerSide { get; init; }

    public ShownExercise ToShown() => new(Name)
    {
        Sets = Sets,
        Reps = Reps?.ToString(),
        Seconds = Seconds,
        Load = Load,
        RestSeconds = RestS,
        PerSide = PerSide,
    };
}

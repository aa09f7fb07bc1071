namespace CoachBot.Chat.Meanings;

/// <summary>What the bot showed last.</summary>
public abstract record Shown
{
    private Shown()
    {
    }

    /// <summary>A session.</summary>
    /// <param name="Title">What it was called.</param>
    /// <param name="Minutes">How long it takes.</param>
    /// <param name="Exercises">Its exercises in order; not empty.</param>
    /// <param name="Current">Which of them is spoken of, from 0; null when all are.</param>
    public sealed record Session(string Title, int Minutes, IReadOnlyList<ShownExercise> Exercises, int? Current) : Shown
    {
        /// <summary>The place, from 0, of what people count: 1 is the first, -1 the last. It may be beyond the end.</summary>
        public int PlaceOf(int position) => position > 0 ? position - 1 : Exercises.Count + position;
    }

    /// <summary>One exercise.</summary>
    /// <param name="What">The exercise with its dose, as far as it had one.</param>
    public sealed record Exercise(ShownExercise What) : Shown;

    /// <summary>An answer of the knowledge base.</summary>
    /// <param name="ArticleId">The article.</param>
    public sealed record Answer(string ArticleId) : Shown;
}

using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Meanings;

/// <summary>What a message in plain words means.</summary>
public abstract record Meaning
{
    private Meaning()
    {
    }

    /// <summary>A sign that must be seen by a professional: it goes before everything else.</summary>
    /// <param name="Id">The red flag, for example <c>RF-06</c>.</param>
    public sealed record RedFlag(string Id) : Meaning;

    /// <summary>Something to be done.</summary>
    /// <param name="Name">What, for example <c>log-set</c>; see <see cref="WishNames"/>.</param>
    /// <param name="Details">What was said of when, which and how much; of a guess that is not the best one, nothing.</param>
    public sealed record Wish(string Name, Details Details) : Meaning;

    /// <summary>A question about what was shown last.</summary>
    /// <param name="About">What of it.</param>
    /// <param name="Position">Which exercise of the session, from 1; negative counts from the end; null when none is named.</param>
    public sealed record FollowUp(About About, int? Position) : Meaning;

    /// <summary>A question with an answer in the knowledge base.</summary>
    /// <param name="ArticleId">The article.</param>
    public sealed record Question(string ArticleId) : Meaning;

    /// <summary>A question about one exercise.</summary>
    /// <param name="Id">The exercise.</param>
    public sealed record Exercise(ExerciseId Id) : Meaning;

    /// <summary>Small talk.</summary>
    /// <param name="Kind">For example <c>thanks</c>.</param>
    public sealed record Talk(string Kind) : Meaning;

    /// <summary>None of the bot's business.</summary>
    /// <param name="Kind">For example <c>weather</c>.</param>
    public sealed record NotOurs(string Kind) : Meaning;
}

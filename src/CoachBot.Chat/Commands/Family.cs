using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>Who says just "squat" means the squat of the day, whichever it is.</summary>
internal sealed class Family(Catalogue catalogue)
{
    /// <summary>The exercise of the card that is meant; the named one itself when it is on the card, or nothing on it is like it.</summary>
    public ExerciseId Member(ExerciseId named, Turn turn, Card card)
    {
        var isFamily = turn.Details.Exercise is { } said && !said.Name.Contains('-', StringComparison.Ordinal);
        var alike = card.Items
            .Where(item => item.Block != Block.Warmup && catalogue[item.Exercise].Pattern == catalogue[named].Pattern)
            .Select(item => item.Exercise)
            .Distinct()
            .ToList();

        return isFamily && !alike.Contains(named) && alike is [var one] ? one : named;
    }
}

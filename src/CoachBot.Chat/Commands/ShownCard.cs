using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;

namespace CoachBot.Chat.Commands;

/// <summary>What of a card is before a runner's eyes, so that they can ask about it.</summary>
internal static class ShownCard
{
    /// <summary>The session of this card; null when it has none.</summary>
    public static Shown? Of(Card card, Language language)
    {
        var exercises = card.Items.Where(item => item.Block != Block.Warmup).Select(item => Line(item, language)).ToList();

        return exercises.Count == 0 ? null : new Shown.Session(DayWords.Title(card, language), card.Minutes, exercises, null);
    }

    private static ShownExercise Line(CardItem item, Language language) => new(language.Exercises[item.Exercise].Name)
    {
        Id = item.Exercise,
        Sets = item.Sets,
        Reps = item.Reps is { } reps ? NumberText.Of(reps, language) : null,
        Seconds = item.Seconds,
        PerSide = item.PerSide,
        Load = item.LoadKg is { } kg and > 0 ? language.Say(Phrase.DoseLoad, ("kg", NumberText.Of(kg, language))) : null,
        RestSeconds = item.RestSeconds,
        Rir = item.Rir,
    };
}

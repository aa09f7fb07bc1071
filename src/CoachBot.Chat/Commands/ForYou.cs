using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Knowledge;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>What a general answer means for this runner: the figure of their own next session, as the rules give it.</summary>
internal sealed class ForYou(Coach coach, ComingSession coming)
{
    private const int MostExercises = 3;

    /// <summary>Adds the runner's own figure and a button that explains it; the same outcome where there is none, as in a rest from training.</summary>
    public Outcome AddTo(Outcome answer, OwnFigure? figure, Turn turn)
    {
        // A group has no session of its own runner.
        if (turn.State.Club is not null || figure is not { } wanted || (IsTraining(Today(turn)) ? Today(turn) : coming.After(turn.Today, turn.State.Runner, turn.State.Diary)) is not { } card)
        {
            return answer;
        }

        return (wanted == OwnFigure.Sessions ? Week(turn) : InSession(wanted, card, turn)) is { } words
            ? answer.Saying(new Note(words)).WithButtons(new Button(turn.Say(Phrase.ButtonWhy), $"why {LocalDatePattern.Iso.Format(card.Date)}"))
            : answer;
    }

    private Card Today(Turn turn) => coach.CardFor(turn.State.Runner, turn.State.Diary, turn.Today);

    private static bool IsTraining(Card card) => card.Kind is CardKind.Main or CardKind.Plyo;

    private string? Week(Turn turn)
    {
        var days = coach.Plan(turn.State.Runner, turn.State.Diary, turn.Today, turn.Today.PlusDays(6)).Days.Where(IsTraining).ToList();

        return days.Count == 0
            ? null
            : turn.Say(Phrase.AnswerOwnSessions, ("days", string.Join(", ", days.Select(card => $"{turn.Language.Times.Days[card.Date.DayOfWeek][0]} ({DayWords.Title(card, turn.Language)})"))));
    }

    private static string? InSession(OwnFigure figure, Card card, Turn turn) => Figure(figure, card, turn.Language) is not { } words ? null
        : card.Date == turn.Today ? turn.Say(Phrase.AnswerForYouToday, ("figure", words))
        : turn.Say(Phrase.AnswerForYou, ("day", turn.Language.Times.Days[card.Date.DayOfWeek][0]), ("figure", words));

    private static string? Figure(OwnFigure figure, Card card, Language language) => figure switch
    {
        OwnFigure.Minutes => language.Say(Phrase.AnswerOwnMinutes, ("minutes", card.Minutes)),
        OwnFigure.Contacts => card.Items.Sum(item => item.Contacts) is var contacts and > 0 ? language.Say(Phrase.AnswerOwnContacts, ("contacts", contacts)) : null,
        _ => OfExercises(figure, card, language),
    };

    private static string? OfExercises(OwnFigure figure, Card card, Language language)
    {
        var lifts = card.Items.Where(item => item.Block is Block.Strength or Block.Explosive).Select(item => item.Exercise).ToHashSet();
        var shown = (ShownCard.Of(card, language) as Shown.Session)?.Exercises.Where(exercise => exercise.Id is { } id && lifts.Contains(id)) ?? [];
        var told = shown.Select(exercise => (exercise.Name, Text: Text(figure, exercise, language))).Where(one => one.Text is not null).Take(MostExercises).ToList();

        // What is the same for all of them is said once.
        return told.Count == 0 ? null
            : told.TrueForAll(one => one.Text == told[0].Text) ? told[0].Text
            : string.Join("; ", told.Select(one => $"{one.Name} {one.Text}"));
    }

    private static string? Text(OwnFigure figure, ShownExercise exercise, Language language) => figure switch
    {
        OwnFigure.Sets => ShownDose.Sets(exercise, language),
        OwnFigure.Rest => ShownDose.Rest(exercise, language),
        OwnFigure.Load => exercise.Load,
        OwnFigure.Effort => ShownDose.Effort(exercise, language),
        _ => ShownDose.Amount(exercise, language),
    };
}

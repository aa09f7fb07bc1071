using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/log: sets that were done go into the diary, where the next loads come from.</summary>
internal sealed class Log(Coach coach, Catalogue catalogue, Family family) : ICommand
{
    public string Name => "log";

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var date = turn.DayTold;

        if (Horizon.Excludes(date, turn.Today))
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.DayTooFar)));
        }

        if (Pointed.At(turn) is not { } named)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.LogAsk)));
        }

        var card = coach.CardFor(turn.State.Runner, turn.State.Diary, date);
        var exercise = turn.Details.Weight is null ? family.Member(named, turn, card) : named;
        var planned = card.Items.FirstOrDefault(item => item.Exercise == exercise);
        var sets = LoggedSets.Of(turn.Details, planned);
        var name = turn.Language.Exercises[exercise].Name;

        return sets.Count == 0 ? turn.Reply(new Paragraph(turn.Say(Phrase.LogHowMany, ("exercise", name))))
            : !LoggedSets.ArePlausible(sets) ? turn.Reply(new Paragraph(turn.Say(Phrase.LogOdd)))
            : sets[0].LoadKg == 0 && catalogue[exercise].Needs.IsAlwaysLoaded ? turn.Reply(new Paragraph(turn.Say(Phrase.LogWeight, ("exercise", name))))
            : Logged(turn, date, exercise, sets);
    }

    private static Outcome Logged(Turn turn, LocalDate date, ExerciseId exercise, IReadOnlyList<SetResult> sets)
    {
        var day = turn.State.Diary.On(date);

        // What was only assumed gives way to what is told.
        IReadOnlyList<SetResult> all = [.. day.Sets.GetValueOrDefault(exercise, []).Where(set => !set.IsAssumed), .. sets];
        var page = day with
        {
            IsMissed = false,
            Sets = new Dictionary<ExerciseId, IReadOnlyList<SetResult>>(day.Sets) { [exercise] = all },
        };

        var words = turn.Say(Phrase.LogDone, ("exercise", turn.Language.Exercises[exercise].Name), ("sets", SetsText.Of(sets, turn.Language)));

        return new Outcome(
            turn.State with { Diary = turn.State.Diary.With(date, page) },
            new Reply([new Paragraph(date == turn.Today ? words : $"{DateText.Of(date, turn.Language)}: {words}")]))
            .WithUndo(turn.Say(Phrase.ButtonUndo), $"log {LocalDatePattern.Iso.Format(date)} {exercise} {sets.Count} {all.Count}");
    }
}

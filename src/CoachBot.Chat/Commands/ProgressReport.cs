using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/progress: what was done in a stretch of time, in at most ten lines.</summary>
internal sealed class ProgressReport : ICommand
{
    private const int MostExercises = 7;

    public string Name => "progress";

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var word = turn.Details.Period ?? TimeSpanWord.ThisMonth;
        var span = SpanOfTime.Of(word, turn.Today);
        var days = turn.State.Diary.Days.Where(day => span.Holds(day.Key) && day.Key <= turn.Today).OrderBy(day => day.Key).ToList();
        var done = days.Count(day => !day.Value.IsMissed && (day.Value.IsDone || day.Value.Sets.Values.Any(sets => sets.Count > 0)));
        var missed = days.Count(day => day.Value.IsMissed);
        var sets = Sets(days, turn);

        return done + missed == 0
            ? turn.Reply(new Paragraph(turn.Say(Phrase.ProgressNothing)))
            : turn.Reply(
            [
                new Heading(turn.Say(Phrase.ProgressPrefix + word.ToString().ToLowerInvariant())),
                new Entry(turn.Say(Phrase.ProgressSessions), turn.Say(missed == 0 ? Phrase.ProgressDone : Phrase.ProgressDoneMissed, ("done", done), ("missed", missed))),
                new Entry(turn.Say(Phrase.ProgressSets), turn.Say(Phrase.ProgressCount, ("sets", sets.Sum(one => one.Sets.Count)))),
                .. sets.Take(MostExercises).Select(one => Line(one.Exercise, one.Sets, turn.Language)),
            ]);
    }

    // Those that were trained most come first.
    private static List<(ExerciseId Exercise, IReadOnlyList<SetResult> Sets)> Sets(List<KeyValuePair<LocalDate, DiaryDay>> days, Turn turn) =>
    [
        .. days
            .Where(day => !day.Value.IsMissed)
            .SelectMany(day => day.Value.Sets)
            .Where(pair => turn.Language.Exercises.ContainsKey(pair.Key) && (turn.Details.Exercise is not { } one || one.Id == pair.Key))
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .Select(group => (group.Key, (IReadOnlyList<SetResult>)[.. group.SelectMany(sets => sets).Where(set => !set.IsAssumed)]))
            .Where(one => one.Item2.Count > 0)
            .OrderByDescending(one => one.Item2.Count),
    ];

    private static Entry Line(ExerciseId exercise, IReadOnlyList<SetResult> sets, Language language)
    {
        var best = sets.OrderBy(set => set.LoadKg).ThenBy(set => set.Seconds ?? set.Reps).Last();

        return new(
            language.Exercises[exercise].Name,
            language.Say(Phrase.ProgressBest, ("best", SetsText.Of(best, language)), ("last", SetsText.Of(sets[^1], language))));
    }
}

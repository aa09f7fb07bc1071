using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class ProgressReportTests
{
    private static DiaryDay Page(params (string Exercise, SetResult Set)[] sets) => new()
    {
        Sets = sets.GroupBy(set => new ExerciseId(set.Exercise), set => set.Set)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<SetResult>)[.. group]),
    };

    private static ChatState With(params (LocalDate Date, DiaryDay Page)[] pages) =>
        Some.State() with { Diary = new Diary(pages.ToDictionary(page => page.Date, page => page.Page)) };

    public class ADiary
    {
        private static readonly ChatState State = With(
            (new LocalDate(2026, 10, 30), Page(("SQ-05", new SetResult(120, 1, null)))),
            (new LocalDate(2026, 11, 2), Page(("SQ-05", new SetResult(80, 8, 2)), ("SQ-05", new SetResult(82.5m, 6, 2)))),
            (new LocalDate(2026, 11, 9), new DiaryDay { IsMissed = true }),
            (new LocalDate(2026, 11, 16), new DiaryDay { IsDone = true }),
            (new LocalDate(2026, 11, 20), Page(("SQ-05", new SetResult(80, 5, 2)), ("TR-01", new SetResult(0, 0, null) { Seconds = 40 }))));

        [Fact]
        public void IsCountedForThisMonth()
        {
            var outcome = RealCommands.Answer("/progress", State);

            Assert.Equal(
                [
                    new Heading("This month"),
                    new Entry("Sessions", "3 done, 1 left out"),
                    new Entry("Sets", "4 logged"),
                    new Entry("Barbell back squat", "best 6 reps, 82.5 kg; last 5 reps, 80 kg"),
                    new Entry(RealCommands.English.Exercises[new ExerciseId("TR-01")].Name, "best 40 s; last 40 s"),
                ],
                outcome.Reply.Blocks);
        }

        [Theory]
        [InlineData(TimeSpanWord.LastMonth, "1 done")]
        [InlineData(TimeSpanWord.ThisYear, "4 done, 1 left out")]
        [InlineData(TimeSpanWord.LastWeek, "2 done")]
        [InlineData(TimeSpanWord.AllTime, "4 done, 1 left out")]
        public void IsCountedForTheTimeAskedFor(TimeSpanWord period, string sessions)
        {
            var outcome = RealCommands.Fulfil(WishNames.ShowProgress, new Details { Period = period }, State);

            Assert.Equal(new Entry("Sessions", sessions), outcome.Reply.Blocks[1]);
        }
    }

    public class AnEmptyDiary
    {
        [Fact]
        public void IsNoReproach()
        {
            Assert.Equal([RealCommands.Says(Phrase.ProgressNothing)], RealCommands.Answer("/progress").Reply.Blocks);
        }
    }

    public class AFullDiary
    {
        [Fact]
        public void TakesTenLinesAtMost()
        {
            var sets = RealContent.Load.Catalogue.All.Take(40).Select(exercise => (exercise.Id.Value, new SetResult(10, 5, null))).ToArray();

            var outcome = RealCommands.Answer("/progress", With((Some.Day, Page(sets))));

            Assert.Equal(10, outcome.Reply.Blocks.Count);
        }
    }
}

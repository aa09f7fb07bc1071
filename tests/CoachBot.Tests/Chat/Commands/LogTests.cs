using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class LogTests
{
    private static readonly ExerciseId Squat = new("SQ-05");

    private static readonly Details Said = new() { Exercise = new NamedExercise("back-squat", Squat), Sets = 3, Reps = [8], Weight = 80 };

    private static Outcome Log(Details said, ChatState? state = null) => RealCommands.Fulfil(WishNames.LogSet, said, state);

    private static IReadOnlyList<SetResult> SquatsOf(Outcome outcome) => outcome.State.Diary.On(Some.Day).Sets.GetValueOrDefault(Squat, []);

    public class Sets
    {
        [Fact]
        public void GoIntoTheDiary()
        {
            Assert.Equal([.. Enumerable.Repeat(new SetResult(80, 8, null), 3)], SquatsOf(Log(Said)));
        }

        [Fact]
        public void AreUnderstoodWhenTyped()
        {
            var outcome = RealCommands.Told("/log squat 3x8 80kg", Said);

            Assert.Equal(3, SquatsOf(outcome).Count);
        }

        [Fact]
        public void JoinThoseOfBefore()
        {
            Assert.Equal(6, SquatsOf(Log(Said, Log(Said).State)).Count);
        }

        [Fact]
        public void MayDiffer()
        {
            var sets = SquatsOf(Log(Said with { Sets = 3, Reps = [8, 8, 6] }));

            Assert.Equal([8, 8, 6], sets.Select(set => set.Reps));
        }

        [Fact]
        public void MayBeHeld()
        {
            var outcome = Log(new Details { Exercise = new NamedExercise("plank", new ExerciseId("TR-01")), Sets = 2, Seconds = 40 });

            Assert.Equal([40, 40], outcome.State.Diary.On(Some.Day).Sets[new ExerciseId("TR-01")].Select(set => set.Seconds));
        }

        [Fact]
        public void OfYesterdayAreYesterdays()
        {
            var outcome = Log(Said with { Day = Some.Day.PlusDays(-1) });

            Assert.Equal(3, outcome.State.Diary.On(Some.Day.PlusDays(-1)).Sets[Squat].Count);
        }

        [Theory]
        [InlineData("en", "Logged: Barbell back squat 3 × 8, 80 kg")]
        [InlineData("it", "Segnato: Squat con bilanciere 3 × 8, 80 kg")]
        public void AreReadBack(string language, string words)
        {
            Assert.Equal([new Paragraph(words)], Log(Said, Some.State(language)).Reply.Blocks);
        }

        [Fact]
        public void TakeThePlaceOfThoseThatWereAssumed()
        {
            var assumed = new SetResult(60, 5, 2) { IsAssumed = true };
            var page = new DiaryDay { Sets = new Dictionary<ExerciseId, IReadOnlyList<SetResult>> { [Squat] = [assumed] } };
            var state = Some.State();

            Assert.DoesNotContain(assumed, SquatsOf(Log(Said, state with { Diary = state.Diary.With(Some.Day, page) })));
        }
    }

    public class AnExerciseThatWeDoNotHave
    {
        [Fact]
        public void IsNotTakenForTheOneOnTheScreen()
        {
            var shown = RealCommands.Answer("/today").State;
            var current = shown with { Shown = (Shown.Session)shown.Shown! with { Current = 1 } };

            var outcome = Log(Said with { Exercise = new NamedExercise("burpee", null) }, current);

            Assert.Equal([RealCommands.Says(Phrase.LogAsk)], outcome.Reply.Blocks);
        }
    }

    public class TheLoad
    {
        [Fact]
        public void IsKeptInKilograms()
        {
            var set = SquatsOf(Log(Said with { Weight = 135, Unit = WeightUnit.Lb }))[0];

            Assert.Equal(61.23m, set.LoadKg);
        }

        [Fact]
        public void IsAskedForWhereThereIsNoneWithout()
        {
            var outcome = Log(Said with { Weight = null });

            Assert.Equal((0, Phrase.LogWeight), (SquatsOf(outcome).Count, Key(outcome)));
        }

        private static string Key(Outcome outcome) =>
            ((Paragraph)outcome.Reply.Blocks[0]).Text == RealCommands.English.Say(Phrase.LogWeight, ("exercise", RealCommands.English.Exercises[Squat].Name))
                ? Phrase.LogWeight
                : "";
    }

    public class Effort
    {
        [Theory]
        [InlineData(8, 2)]
        [InlineData(8.5, 1)]
        [InlineData(10, 0)]
        public void IsKeptAsReserve(decimal rpe, int rir)
        {
            Assert.Equal(rir, SquatsOf(Log(Said with { Rpe = rpe }))[0].Rir);
        }

        [Fact]
        public void SaidAsReserveIsKeptAsSaid()
        {
            Assert.Equal(3, SquatsOf(Log(Said with { Rir = 3, Rpe = 10 }))[0].Rir);
        }
    }

    public class WhatIsNotSaid
    {
        [Fact]
        public void IsTheExerciseBeforeTheRunnersEyes()
        {
            var state = Some.State() with { Shown = new Shown.Exercise(new ShownExercise("Back squat") { Id = Squat }) };

            Assert.Equal(3, SquatsOf(Log(Said with { Exercise = null }, state)).Count);
        }

        [Fact]
        public void IsTheExerciseThatWasCounted()
        {
            var shown = RealCommands.Answer("/today").State;

            var outcome = Log(new Details { Position = 2, Sets = 2, Reps = [8] }, shown);

            Assert.Equal([((Shown.Session)shown.Shown!).Exercises[1].Id!.Value], outcome.State.Diary.On(Some.Day).Sets.Keys);
        }

        [Fact]
        public void WasDoneAsPlanned()
        {
            var shown = RealCommands.Answer("/today").State;
            var second = ((Shown.Session)shown.Shown!).Exercises[1];

            var outcome = Log(new Details { Position = 2 }, shown);

            Assert.Equal((second.Sets, second.Reps), (outcome.State.Diary.On(Some.Day).Sets[second.Id!.Value].Count, $"{outcome.State.Diary.On(Some.Day).Sets[second.Id.Value][0].Reps}"));
        }

        [Fact]
        public void IsAskedFor()
        {
            Assert.Equal([RealCommands.Says(Phrase.LogAsk)], RealCommands.Answer("/log").Reply.Blocks);
        }
    }

    public class AFamily
    {
        [Fact]
        public void MeansTheOneOfTheDay()
        {
            var outcome = Log(new Details { Exercise = new NamedExercise("squat", Squat), Sets = 3, Reps = [8] });

            Assert.Equal(Pattern.Squat, RealContent.Load.Catalogue[Assert.Single(outcome.State.Diary.On(Some.Day).Sets.Keys)].Pattern);
            Assert.Empty(SquatsOf(outcome));
        }

        [Fact]
        public void WithALoadMeansTheUsualOne()
        {
            Assert.Equal(3, SquatsOf(Log(Said with { Exercise = new NamedExercise("squat", Squat) })).Count);
        }
    }

    public class Slips
    {
        [Theory]
        [InlineData(300, 8, 80)]
        [InlineData(3, 8000, 80)]
        [InlineData(3, 8, 8000)]
        public void AreNotKept(int sets, int reps, int weight)
        {
            var outcome = Log(Said with { Sets = sets, Reps = [reps], Weight = weight });

            Assert.Equal([RealCommands.Says(Phrase.LogOdd)], outcome.Reply.Blocks);
        }

        [Fact]
        public void OfAnyKindAreAnswered()
        {
            var outcome = Log(Said with { Sets = int.MaxValue, Reps = [int.MaxValue], Weight = decimal.MaxValue, Rir = int.MinValue, Rpe = decimal.MinValue, Unit = WeightUnit.Lb });

            Assert.Empty(SquatsOf(outcome));
        }
    }

    public class Undoing
    {
        [Fact]
        public void TakesTheLastSetsBack()
        {
            var twice = Log(Said with { Sets = 1 }, Log(Said).State);

            var outcome = RealCommands.Answer($"[{twice.Reply.Buttons[0][0].Data}]", twice.State);

            Assert.Equal(3, SquatsOf(outcome).Count);
        }

        [Fact]
        public void TwiceTakesThemBackOnce()
        {
            var first = Log(Said);
            var second = Log(Said, first.State);
            var press = $"[{second.Reply.Buttons[0][0].Data}]";

            var outcome = RealCommands.Answer(press, RealCommands.Answer(press, second.State).State);

            Assert.Equal((3, RealCommands.Says(Phrase.UndoNothing)), (SquatsOf(outcome).Count, outcome.Reply.Blocks[0]));
        }

        [Fact]
        public void LeavesNothingOfTheOnlyOnes()
        {
            var logged = Log(Said);

            var outcome = RealCommands.Answer($"[{logged.Reply.Buttons[0][0].Data}]", logged.State);

            Assert.Empty(outcome.State.Diary.On(Some.Day).Sets);
        }

        [Theory]
        [InlineData("/undo")]
        [InlineData("[undo]")]
        public void CanBeSaid(string said)
        {
            var logged = Log(Said);

            Assert.Empty(RealCommands.Answer(said, logged.State).State.Diary.On(Some.Day).Sets);
        }

        [Fact]
        public void SaidTwiceItUndoesOnce()
        {
            var logged = Log(Said, Log(Said).State);

            var outcome = RealCommands.Answer("/undo", RealCommands.Answer("/undo", logged.State).State);

            Assert.Equal((3, RealCommands.Says(Phrase.UndoNothing)), (SquatsOf(outcome).Count, outcome.Reply.Blocks[0]));
        }

        [Theory]
        [InlineData("[undo log 2026-11-23 SQ-05 9 3]")]
        [InlineData("[undo log 2026-11-23 SQ-99 1 1]")]
        [InlineData("[undo log 9999-12-31 SQ-05 1 1]")]
        [InlineData("[undo log yesterday SQ-05 1 1]")]
        [InlineData("[undo log]")]
        public void WhatIsForgedChangesNothing(string pressed)
        {
            var state = Log(Said).State;

            var outcome = RealCommands.Answer(pressed, state);

            Assert.Equal(Remembered.Of(state), Remembered.Of(outcome.State));
        }
    }
}

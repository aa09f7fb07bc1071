using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class SwapExerciseTests
{
    private static readonly ChatState Lifter = Some.State() with { Runner = Coached.Lifter with { Since = Some.Day, RunDays = Coached.Runs("- - - - - - -") } };

    private static IReadOnlyList<ExerciseId> ExercisesOf(ChatState state) => [.. ((Shown.Session)state.Shown!).Exercises.Select(exercise => exercise.Id!.Value)];

    private static string First(Outcome outcome) => ((Paragraph)outcome.Reply.Blocks[0]).Text;

    public class WithoutAName
    {
        [Fact]
        public void OffersTheExercisesOfToday()
        {
            var today = ExercisesOf(RealCommands.Answer("/today").State);

            var outcome = RealCommands.Answer("/swap");

            Assert.Equal(today.Select(id => $"swap {id}"), outcome.Reply.Buttons.SelectMany(row => row).Select(button => button.Data));
        }

        [Fact]
        public void MeansTheOneBeforeTheRunnersEyes()
        {
            var shown = RealCommands.Answer("/today").State;
            var current = shown with { Shown = (Shown.Session)shown.Shown! with { Current = 1 } };

            var outcome = RealCommands.Answer("/swap", current);

            Assert.NotEqual(ExercisesOf(shown), ExercisesOf(outcome.State));
        }
    }

    public class AnExercise
    {
        [Fact]
        public void GivesWayToAnother()
        {
            var shown = RealCommands.Answer("/today").State;
            var old = ExercisesOf(shown)[1];

            var outcome = RealCommands.Answer($"[swap {old}]", shown);

            Assert.DoesNotContain(old, ExercisesOf(outcome.State));
        }

        [Fact]
        public void IsCountedInTheSession()
        {
            var shown = RealCommands.Answer("/today").State;

            var outcome = RealCommands.Fulfil(WishNames.SwapExercise, new Details { Position = 2 }, shown);

            Assert.DoesNotContain(ExercisesOf(shown)[1], ExercisesOf(outcome.State));
        }

        [Theory]
        [InlineData("en", "is not in today's session")]
        [InlineData("it", "non c'è nella seduta di oggi")]
        public void ThatIsNotThereIsNamed(string language, string words)
        {
            var other = new NamedExercise("back-squat", new ExerciseId("SQ-05"));

            var outcome = RealCommands.Fulfil(WishNames.SwapExercise, new Details { Exercise = other }, Some.State(language));

            Assert.Contains(words, First(outcome), StringComparison.Ordinal);
        }
    }

    public class AWishedOne
    {
        private static Outcome Swap(ExerciseId old, ExerciseId to, ChatState state) => RealCommands.Fulfil(
            WishNames.SwapExercise, new Details { Exercise = new NamedExercise("", old), To = new NamedExercise("", to) }, state);

        /// <summary>An exercise of today, and one of the same movement that the coach would not have taken first.</summary>
        private static (ExerciseId Old, ExerciseId To) Possible()
        {
            var catalogue = RealContent.Load.Catalogue;

            foreach (var old in ExercisesOf(RealCommands.Answer("/today", Lifter).State))
            {
                var usual = RealCommands.Answer($"[swap {old}]", Lifter).State;

                foreach (var to in catalogue.All.Where(one => one.Pattern == catalogue[old].Pattern && !ExercisesOf(usual).Contains(one.Id)))
                {
                    if (ExercisesOf(Swap(old, to.Id, Lifter).State).Contains(to.Id))
                    {
                        return (old, to.Id);
                    }
                }
            }

            throw new InvalidOperationException("nothing to wish for");
        }

        [Fact]
        public void IsTakenWhereTheRulesAllow()
        {
            var (old, to) = Possible();

            var outcome = Swap(old, to, Lifter);

            Assert.Equal(
                RealCommands.English.Say(
                    Phrase.SwapDone, ("exercise", RealCommands.English.Exercises[old].Name), ("other", RealCommands.English.Exercises[to].Name)),
                First(outcome));
        }

        [Fact]
        public void OfAnotherMovementIsExplained()
        {
            var old = ExercisesOf(RealCommands.Answer("/today", Lifter).State)[1];
            var to = RealContent.Load.Catalogue.All.First(one => one.Pattern == Pattern.Push).Id;

            var outcome = Swap(old, to, Lifter);

            Assert.StartsWith(
                RealCommands.English.Say(Phrase.SwapOtherMovement, ("exercise", RealCommands.English.Exercises[to].Name)), First(outcome), StringComparison.Ordinal);
        }

        [Fact]
        public void ThatNeedsWhatIsNotThereIsExplained()
        {
            var old = ExercisesOf(RealCommands.Answer("/today").State).First(id => RealContent.Load.Catalogue[id].Pattern == Pattern.Squat);

            var outcome = Swap(old, new ExerciseId("SQ-05"), Some.State());

            Assert.Contains("needs: ", First(outcome), StringComparison.Ordinal);
        }
    }

    public class ARestDay
    {
        [Fact]
        public void HasNothingToSwap()
        {
            var outcome = RealCommands.Answer("/swap", RealCommands.Answer("/skip").State);

            Assert.Equal([RealCommands.Says(Phrase.SwapNoSession)], outcome.Reply.Blocks);
        }
    }
}

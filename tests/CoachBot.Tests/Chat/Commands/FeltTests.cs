using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Progress;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class FeltTests
{
    private static readonly ChatState Lifter = Some.State() with { Runner = Coached.Lifter with { Since = Some.Day, RunDays = Coached.Runs("- - - - - - -") } };

    private static CardItem Loaded(ChatState state) => RealCommands.Get<Coach>()
        .CardFor(state.Runner, state.Diary, Some.Day).Items
        .First(item => item is { LoadKg: > 0, Rir: not null, Reps: not null, Tier: null });

    private static IReadOnlyList<SetResult> After(string words, ChatState state) =>
        RealCommands.Answer(words, state).State.Diary.On(Some.Day).Sets[Loaded(state).Exercise];

    public class ASession
    {
        [Theory]
        [InlineData("hard", -2)]
        [InlineData("right", 0)]
        [InlineData("easy", 2)]
        public void LeavesItsMarkOnEverySet(string feeling, int more)
        {
            var item = Loaded(Lifter);

            var sets = After($"/felt {feeling}", Lifter);

            var reserve = Math.Max(0, item.Rir!.Value + more);
            Assert.Equal([.. Enumerable.Repeat(new SetResult(item.LoadKg!.Value, item.Reps!.Value, reserve) { IsAssumed = true, IsRirAssumed = true }, item.Sets)], sets);
        }

        [Fact]
        public void MayBeJudgedAnew()
        {
            var hard = RealCommands.Answer("[felt hard]", Lifter).State;

            Assert.Equal(After("[felt easy]", Lifter), After("[felt easy]", hard));
        }

        [Fact]
        public void LeavesWhatWasToldOfASetAlone()
        {
            var item = Loaded(Lifter);
            var told = new SetResult(item.LoadKg!.Value, 4, item.Rir!.Value);
            var page = Lifter.Diary.On(Some.Day) with
            {
                Sets = new Dictionary<CoachBot.Coaching.Exercises.ExerciseId, IReadOnlyList<SetResult>> { [item.Exercise] = [told] },
            };

            Assert.Equal([told], After("/felt hard", Lifter with { Diary = Lifter.Diary.With(Some.Day, page) }));
        }

        [Fact]
        public void IsNoProgressThatSomebodyToldOf()
        {
            var outcome = RealCommands.Answer("/progress", RealCommands.Answer("[felt easy]", Lifter).State);

            Assert.Equal(new CoachBot.Chat.Messages.Entry("Sets", "0 logged"), outcome.Reply.Blocks[2]);
        }

        [Theory]
        [InlineData("hard", Phrase.FeltHard)]
        [InlineData("right", Phrase.FeltRight)]
        [InlineData("easy", Phrase.FeltEasy)]
        public void SaysWhatWillChange(string feeling, string phrase)
        {
            var outcome = RealCommands.Answer($"[felt {feeling}]", Lifter);

            Assert.Equal([RealCommands.Says(phrase)], outcome.Reply.Blocks);
        }

        [Fact]
        public void WithoutWeightsPromisesNoOtherWeights()
        {
            var outcome = RealCommands.Answer("[felt easy]");

            Assert.Equal([RealCommands.Says(Phrase.FeltEasyUnloaded)], outcome.Reply.Blocks);
        }

        [Fact]
        public void MayBeYesterdays()
        {
            var state = Some.State() with { Runner = Lifter.Runner with { Since = Some.Day.PlusDays(-1), RunDays = Coached.Runs("- Q - E - - -") } };

            var outcome = RealCommands.Answer("[felt hard]", state with { Diary = state.Diary.Missing([Some.Day]) });

            Assert.True(outcome.State.Diary.Days.Count > 0);
        }
    }

    public class AWord
    {
        [Theory]
        [InlineData(true, Phrase.FeltHard)]
        [InlineData(false, Phrase.FeltEasy)]
        public void IsEnough(bool wasTooHard, string phrase)
        {
            var outcome = RealCommands.Fulfil(WishNames.Feedback, new Details { WasTooHard = wasTooHard }, Lifter);

            Assert.Equal([RealCommands.Says(phrase)], outcome.Reply.Blocks);
        }

        [Fact]
        public void IsAskedFor()
        {
            Assert.Equal([RealCommands.Says(Phrase.FeltAsk)], RealCommands.Answer("/felt").Reply.Blocks);
        }

        [Fact]
        public void BeforeAnySessionIsTooEarly()
        {
            var state = Some.State();

            var outcome = RealCommands.Answer("/felt hard", state with { Runner = state.Runner with { Since = Some.Day.PlusDays(9) } });

            Assert.Equal([RealCommands.Says(Phrase.FeltNoSession)], outcome.Reply.Blocks);
        }
    }

    public class TheNextLoad
    {
        [Fact]
        public void FollowsTheWord()
        {
            var hard = RealCommands.Answer("[felt hard]", Lifter).State;
            var easy = RealCommands.Answer("[felt easy]", Lifter).State;

            Assert.True(Next(hard) < Next(easy), $"{Next(hard)} after hard, {Next(easy)} after easy");
        }

        private static decimal Next(ChatState state) => Enumerable.Range(1, 14)
            .SelectMany(day => RealCommands.Get<Coach>().CardFor(state.Runner, state.Diary, Some.Day.PlusDays(day)).Items)
            .Where(item => item.Exercise == Loaded(Lifter).Exercise)
            .Sum(item => item.LoadKg ?? 0);
    }
}

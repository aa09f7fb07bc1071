using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class DoneTests
{
    [Fact]
    public void MarksTheDay()
    {
        var outcome = RealCommands.Answer("/done");

        Assert.True(outcome.State.Diary.On(Some.Day).IsDone);
    }

    [Fact]
    public void CountsThoughTheSessionWasLeftOutBefore()
    {
        var outcome = RealCommands.Answer("/done", RealCommands.Answer("/skip").State);

        Assert.False(outcome.State.Diary.On(Some.Day).IsMissed);
    }

    [Fact]
    public void AsksHowItWas()
    {
        var outcome = RealCommands.Answer("/done");

        Assert.Equal(
            ["felt hard 2026-11-23", "felt right 2026-11-23", "felt easy 2026-11-23"],
            outcome.Reply.Buttons.SelectMany(row => row).Select(button => button.Data));
    }

    [Fact]
    public void DoesNotAskWhatWasSaidAlready()
    {
        var outcome = RealCommands.Fulfil(WishNames.MarkDone, new Details { WasTooHard = true });

        Assert.Equal([RealCommands.Says(Phrase.FeltHardUnloaded)], outcome.Reply.Blocks);
    }

    [Fact]
    public void OfTomorrowIsOfToday()
    {
        var outcome = RealCommands.Fulfil(WishNames.MarkDone, new Details { Day = Some.Day.PlusDays(1) });

        Assert.Equal([Some.Day], outcome.State.Diary.Days.Keys);
    }

    public class LeavingOut
    {
        [Theory]
        [InlineData("en", "All right, no session today.")]
        [InlineData("it", "Va bene, oggi niente seduta.")]
        public void IsFine(string language, string words)
        {
            var outcome = RealCommands.Answer("/skip", Some.State(language));

            Assert.StartsWith(words, PlainText.Lines(outcome.Reply).First(), StringComparison.Ordinal);
        }

        [Fact]
        public void IsRemembered()
        {
            var outcome = RealCommands.Fulfil(WishNames.SkipSession, new Details { Day = Some.Day.PlusDays(3) });

            Assert.True(outcome.State.Diary.On(Some.Day.PlusDays(3)).IsMissed);
        }

        [Fact]
        public void SaysWhenTheNextOneIs()
        {
            var outcome = RealCommands.Answer("/skip");

            Assert.StartsWith("Next strength session:", PlainText.Lines(outcome.Reply).Last(), StringComparison.Ordinal);
        }

        [Fact]
        public void CanBeUndone()
        {
            var left = RealCommands.Answer("/skip");

            var outcome = RealCommands.Answer($"[{left.Reply.Buttons[0][0].Data}]", left.State);

            Assert.False(outcome.State.Diary.On(Some.Day).IsMissed);
        }
    }
}

using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class SessionTextTests
{
    private static Reply Of(Card card) => RealCommands.Get<SessionText>().Of(card, Runner.Newcomer(Some.Day), Diary.Empty, RealCommands.English);

    public class ADayThatRefuses
    {
        private static readonly Reply Reply = Of(Cards.Rest(Cards.Because("R-RET-06", Decider.Illness, "2")));

        [Fact]
        public void SaysWhyAndNothingOfRunsOrSessionsToCome()
        {
            Assert.Equal([new Heading("No session for now"), RealCommands.Says(Phrase.RefusalIllness)], Reply.Blocks);
        }

        [Fact]
        public void TellsItsReasonsWhenAsked()
        {
            Assert.Equal("why 2026-11-23", Assert.Single(Assert.Single(Reply.Buttons)).Data);
        }
    }

    public class ARestDay
    {
        [Fact]
        public void LeavesRoomForARun()
        {
            Assert.Contains(RealCommands.Says(Phrase.TodayRestIdea), Of(Cards.Rest(Cards.Because("R-DAY-04"))).Blocks);
        }

        [Theory]
        [InlineData("R-POST-01", Decider.Birth, "8")]
        [InlineData("R-RET-07", Decider.Illness, "2")]
        [InlineData("R-READY-01", Decider.Readiness, "red")]
        public void SendsNobodyForARunWhoShouldTakeCare(string rule, Decider by, string value)
        {
            Assert.Contains(RealCommands.Says(Phrase.TodayRestGentle), Of(Cards.Rest(Cards.Because(rule, by, value))).Blocks);
        }

        [Fact]
        public void IsTheDayOfTheRaceWhenThereIsOne()
        {
            var blocks = Of(Cards.Rest(Cards.Because("R-TAP-04", Decider.Race, "2026-11-23")) with { Run = RunKind.Race }).Blocks;

            Assert.Equal(new Heading("Race day"), blocks[0]);
            Assert.Contains(RealCommands.Says(Phrase.TodayRaceIdea), blocks);
        }
    }
}

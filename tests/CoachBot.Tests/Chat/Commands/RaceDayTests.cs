using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class RaceDayTests
{
    private static readonly RaceDistance TenK = new(10_000);

    private static Outcome Say(LocalDate? date, RaceDistance? distance, ChatState? state = null) =>
        RealCommands.Fulfil(WishNames.SetRaceDate, new Details { Date = date, Distance = distance }, state);

    public class ARace
    {
        [Theory]
        [InlineData("/race 2027-05-17 10k")]
        [InlineData("/race 10k 2027-05-17")]
        [InlineData("[race 2027-05-17 10k]")]
        public void IsSet(string said)
        {
            var outcome = RealCommands.Answer(said);

            Assert.Equal([new Race(new LocalDate(2027, 5, 17), TenK, RacePriority.A)], outcome.State.Runner.Races);
        }

        [Theory]
        [InlineData("en", "Noted: half marathon on Mon 17 May 2027. The plan now leads up to it.")]
        [InlineData("it", "Segnato: mezza maratona, lun 17 maggio 2027. Ora il programma porta lì.")]
        public void IsSetInPlainWords(string language, string words)
        {
            var outcome = Say(new LocalDate(2027, 5, 17), RaceDistance.Parse("half"), Some.State(language));

            Assert.Equal([new Paragraph(words)], outcome.Reply.Blocks);
        }

        [Fact]
        public void ReplacesTheOneOfItsDay()
        {
            var first = Say(new LocalDate(2027, 5, 17), TenK).State;

            var outcome = Say(new LocalDate(2027, 5, 17), new RaceDistance(5_000), first);

            Assert.Equal([new Race(new LocalDate(2027, 5, 17), new RaceDistance(5_000), RacePriority.A)], outcome.State.Runner.Races);
        }

        [Theory]
        [InlineData(41, RacePriority.B)]
        [InlineData(42, RacePriority.A)]
        [InlineData(-41, RacePriority.B)]
        public void NearAGoalIsASecondaryOne(int daysAfter, RacePriority priority)
        {
            var goal = new LocalDate(2027, 5, 17);
            var first = Say(goal, TenK).State;

            var races = Say(goal.PlusDays(daysAfter), TenK, first).State.Runner.Races;

            Assert.Equal(priority, races.Single(race => race.Date != goal).Priority);
        }

        [Theory]
        [InlineData(-1, Phrase.RacePast)]
        [InlineData(800, Phrase.RaceFar)]
        public void ThatIsOverOrFarAwayIsNotSet(int days, string phrase)
        {
            var outcome = Say(Some.Day.PlusDays(days), TenK);

            Assert.Equal([RealCommands.Says(phrase)], outcome.Reply.Blocks);
        }

        [Fact]
        public void CanBeTakenBack()
        {
            var set = Say(new LocalDate(2027, 5, 17), TenK);

            var outcome = RealCommands.Answer($"[{set.Reply.Buttons[0][0].Data}]", set.State);

            Assert.Empty(outcome.State.Runner.Races);
        }
    }

    public class WhatIsMissing
    {
        [Fact]
        public void IsTheDistance()
        {
            var outcome = Say(new LocalDate(2027, 5, 17), null);

            Assert.Equal(
                ["race 2027-05-17 5k", "race 2027-05-17 10k", "race 2027-05-17 half", "race 2027-05-17 marathon"],
                outcome.Reply.Buttons[0].Select(button => button.Data));
        }

        [Fact]
        public void IsTheDate()
        {
            var outcome = Say(null, TenK);

            Assert.Equal([new Paragraph(RealCommands.English.Say(Phrase.RaceAskDate, ("distance", "10k")))], outcome.Reply.Blocks);
        }
    }

    public class TheList
    {
        [Fact]
        public void HoldsRacesToCome()
        {
            var state = Say(new LocalDate(2026, 12, 13), TenK).State;

            var outcome = RealCommands.Answer("/race", state);

            Assert.Equal(
                [new Heading("Your races"), new Entry("Sun 13 December", "10k")], outcome.Reply.Blocks);
        }

        [Fact]
        public void OffersToRemoveEach()
        {
            var state = Say(new LocalDate(2026, 12, 13), TenK).State;

            var outcome = RealCommands.Answer("/race", state);

            Assert.Equal(["race remove 2026-12-13"], outcome.Reply.Buttons.SelectMany(row => row).Select(button => button.Data));
        }

        [Fact]
        public void SaysHowToFillIt()
        {
            Assert.Equal([RealCommands.Says(Phrase.RaceNone)], RealCommands.Answer("/race").Reply.Blocks);
        }
    }
}

using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class UnsubscribeTests
{
    private static readonly ChatState Subscribed = Some.State() with { Subscription = Some.Subscription() };

    public class ForGood
    {
        [Fact]
        public void EndsTheSubscription()
        {
            var outcome = RealCommands.Answer("/unsubscribe", Subscribed);

            Assert.Null(outcome.State.Subscription);
        }
    }

    public class ForAWhile
    {
        [Fact]
        public void PausesThatManyDays()
        {
            var outcome = RealCommands.Told("/unsubscribe for a week", new Details { PauseDays = 7 }, Subscribed);

            Assert.Equal(
                (new LocalDate(2026, 11, 30), Instant.FromUtc(2026, 11, 30, 6, 0)),
                (outcome.State.Subscription?.PausedUntil, outcome.State.Subscription?.NextDue));
        }

        [Fact]
        public void PausesUntilTheDayThatIsNamed()
        {
            var outcome = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { Until = new LocalDate(2026, 12, 4) }, Subscribed);

            Assert.Equal(Instant.FromUtc(2026, 12, 4, 6, 0), outcome.State.Subscription?.NextDue);
        }

        [Theory]
        [InlineData("en", "Paused. Next session: Mon 30 November 07:00.")]
        [InlineData("it", "In pausa. La prossima seduta: lun 30 novembre 07:00.")]
        public void SaysWhenItComesAgain(string language, string words)
        {
            var state = Some.State(language) with { Subscription = Some.Subscription() };

            var outcome = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { PauseDays = 7 }, state);

            Assert.Equal(new Paragraph(words), outcome.Reply.Blocks[0]);
        }

        [Fact]
        public void IsTomorrowAtTheEarliest()
        {
            var outcome = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { Until = Some.Day.PlusDays(-9) }, Subscribed);

            Assert.Equal(Some.Day.PlusDays(1), outcome.State.Subscription?.PausedUntil);
        }

        [Fact]
        public void IsAYearAtMost()
        {
            var outcome = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { PauseDays = int.MaxValue }, Subscribed);

            Assert.Equal(Some.Day.PlusDays(366), outcome.State.Subscription?.PausedUntil);
        }

        [Fact]
        public void StandsInTheSettings()
        {
            var paused = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { PauseDays = 7 }, Subscribed).State;

            var outcome = RealCommands.Answer("/settings", paused);

            Assert.Contains(new Entry("Daily session", "paused, again from Mon 30 November"), outcome.Reply.Blocks);
        }
    }

    public class Resuming
    {
        [Fact]
        public void EndsThePause()
        {
            var paused = RealCommands.Fulfil(WishNames.Unsubscribe, new Details { PauseDays = 7 }, Subscribed).State;

            var outcome = RealCommands.Answer("/resume", paused);

            Assert.Equal((null, Instant.FromUtc(2026, 11, 24, 6, 0)), (outcome.State.Subscription?.PausedUntil, outcome.State.Subscription!.NextDue));
        }

        [Fact]
        public void OffersTheSessionToWhoHasNone()
        {
            var outcome = RealCommands.Answer("/resume");

            Assert.Equal("subscribe", outcome.Reply.Buttons[0][0].Data);
        }
    }

    public class Subscribing
    {
        [Fact]
        public void TakesTimeDaysAndZoneFromPlainWords()
        {
            var said = new Details { Time = new LocalTime(6, 30), Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], Zone = "Europe/London" };

            var subscription = RealCommands.Fulfil(WishNames.Subscribe, said).State.Subscription;

            Assert.Equal((new LocalTime(6, 30), 2, "Europe/London"), (subscription?.Time, subscription?.Days.Count, subscription?.Zone.Id));
        }

        [Fact]
        public void RemembersTheDaysOfPlainWordsInItsButtons()
        {
            var button = RealCommands.Fulfil(WishNames.Subscribe, new Details { Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Friday] }).Reply.Buttons[0][0];

            Assert.Equal("subscribe 06:30 Mon Fri", button.Data);
        }
    }
}

using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class SubscribeTests
{
    public class WithATime
    {
        [Fact]
        public void SendsTheSessionThenEveryDay()
        {
            var outcome = RealCommands.Answer("/subscribe 7");

            Assert.Equal((new LocalTime(7, 0), 7), (outcome.State.Subscription?.Time, outcome.State.Subscription?.Days.Count));
        }

        [Fact]
        public void ComesNextWhenTheClockOnTheWallShowsIt()
        {
            var outcome = RealCommands.Answer("/subscribe 7 new york");

            Assert.Equal(Instant.FromUtc(2026, 11, 23, 12, 0), outcome.State.Subscription?.NextDue);
        }

        [Fact]
        public void MovesTheWallToTheZone()
        {
            var outcome = RealCommands.Answer("/subscribe 7 new york");

            Assert.Equal("America/New_York", outcome.State.Zone.Id);
        }
    }

    public class WithoutATime
    {
        [Fact]
        public void KeepsTheTimeOfBefore()
        {
            var outcome = RealCommands.Answer("/subscribe weekend", Some.State() with { Subscription = Some.Subscription(new LocalTime(6, 15)) });

            Assert.Equal((new LocalTime(6, 15), 2), (outcome.State.Subscription?.Time, outcome.State.Subscription?.Days.Count));
        }

        [Fact]
        public void AsksForOne()
        {
            var outcome = RealCommands.Answer("/subscribe");

            Assert.Equal([RealCommands.Says(Phrase.SubscribeAsk)], outcome.Reply.Blocks);
        }

        [Fact]
        public void RemembersDaysAndZoneInItsButtons()
        {
            var button = RealCommands.Answer("/subscribe weekend new york").Reply.Buttons[0][0];

            var subscription = RealCommands.Answer($"[{button.Data}]").State.Subscription;

            Assert.Equal((2, "America/New_York"), (subscription?.Days.Count, subscription?.Zone.Id));
        }

        [Theory]
        [InlineData("mon, tue, wed, thu, fri, sat, sun america/argentina/comodrivadavia")]
        [InlineData("lunedì martedì mercoledì giovedì venerdì sabato domenica")]
        public void ShowsNoButtonThatPlatformsCannotCarry(string wish)
        {
            var buttons = RealCommands.Answer($"/subscribe {wish}", Some.State("it")).Reply.Buttons.SelectMany(row => row);

            Assert.All(buttons, button => Assert.InRange(Encoding.UTF8.GetByteCount(button.Data), 1, Button.MaxDataBytes));
        }
    }

    public class WithAWordThatMakesNoSense
    {
        [Theory]
        [InlineData("25:00", Phrase.SubscribeBadTime)]
        [InlineData("Mars", Phrase.SubscribeBadWord)]
        public void NamesIt(string word, string phrase)
        {
            var outcome = RealCommands.Answer($"/subscribe 7 {word}");

            Assert.Equal(new Paragraph(RealCommands.English.Say(phrase, ("word", word))), outcome.Reply.Blocks[0]);
        }

        [Fact]
        public void NamesALongOneByItsBeginning()
        {
            var outcome = RealCommands.Answer($"/subscribe {new string('x', 4000)}");

            Assert.Contains($"{new string('x', 27)}…", ((Paragraph)outcome.Reply.Blocks[0]).Text, StringComparison.Ordinal);
        }

        [Fact]
        public void ChangesNothing()
        {
            var outcome = RealCommands.Answer("/subscribe 7 Mars");

            Assert.Null(outcome.State.Subscription);
        }
    }
}

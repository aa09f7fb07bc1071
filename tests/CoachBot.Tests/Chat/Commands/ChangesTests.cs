using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

/// <summary>What a runner tells about themselves: clock, equipment, days, minutes, language.</summary>
public class ChangesTests
{
    public class TheClock
    {
        [Theory]
        [InlineData("/zone New York", "America/New_York")]
        [InlineData("/zone europe/london", "Europe/London")]
        public void IsThatOfThePlace(string said, string zone)
        {
            Assert.Equal(zone, RealCommands.Answer(said).State.Zone.Id);
        }

        [Fact]
        public void TakesTheSessionAlong()
        {
            var outcome = RealCommands.Fulfil(
                WishNames.SetTimezone, new Details { Zone = "America/New_York" }, Some.State() with { Subscription = Some.Subscription() });

            Assert.Equal(
                ("America/New_York", Instant.FromUtc(2026, 11, 23, 12, 0)),
                (outcome.State.Subscription!.Zone.Id, outcome.State.Subscription.NextDue));
        }

        [Theory]
        [InlineData("/zone")]
        [InlineData("/zone Mars")]
        public void IsAskedForWhenThePlaceIsUnknown(string said)
        {
            Assert.Equal([RealCommands.Says(Phrase.ZoneAsk)], RealCommands.Answer(said).Reply.Blocks);
        }
    }

    public class TheEquipment
    {
        [Fact]
        public void IsWhatWasToldAndTheFurniture()
        {
            var outcome = RealCommands.Fulfil(WishNames.SetEquipment, new Details { Equipment = [Kit.Dumbbell] });

            Assert.Equal([Kit.Step, Kit.Box, Kit.Dumbbell], outcome.State.Runner.Equipment.Order());
        }

        [Fact]
        public void MayBeNothing()
        {
            var state = Some.State() with { Runner = Coached.Lifter };

            var outcome = RealCommands.Answer("[kit none]", state);

            Assert.DoesNotContain(Kit.Barbell, outcome.State.Runner.Equipment);
        }

        [Fact]
        public void OfAGymHoldsABarbell()
        {
            Assert.Contains(Kit.Barbell, RealCommands.Answer("[kit gym]").State.Runner.Equipment);
        }

        [Fact]
        public void IsAskedForWithTheUsualSets()
        {
            var outcome = RealCommands.Answer("/kit");

            Assert.Equal(
                ["kit none", "kit dumbbells", "kit band", "kit gym"], outcome.Reply.Buttons.SelectMany(row => row).Select(button => button.Data));
        }
    }

    public class TheDaysOfRunning
    {
        [Theory]
        [InlineData("/rundays tue thu sun")]
        [InlineData("[rundays 247]")]
        public void AreEasyUnlessMoreIsKnown(string said)
        {
            var state = Some.State();
            var runner = state.Runner with { RunDays = new Dictionary<IsoDayOfWeek, RunKind> { [IsoDayOfWeek.Sunday] = RunKind.Long } };

            var days = RealCommands.Answer(said, state with { Runner = runner }).State.Runner.RunDays;

            Assert.Equal(
                [(IsoDayOfWeek.Tuesday, RunKind.Easy), (IsoDayOfWeek.Thursday, RunKind.Easy), (IsoDayOfWeek.Sunday, RunKind.Long)],
                days.OrderBy(day => day.Key).Select(day => (day.Key, day.Value)));
        }

        [Fact]
        public void AreUnderstoodInPlainWords()
        {
            var outcome = RealCommands.Fulfil(WishNames.SetDays, new Details { Days = [IsoDayOfWeek.Monday] });

            Assert.Equal([IsoDayOfWeek.Monday], outcome.State.Runner.RunDays.Keys);
        }

        [Fact]
        public void AreAskedFor()
        {
            Assert.Equal(RealCommands.Says(Phrase.RunDaysAsk), RealCommands.Answer("/rundays").Reply.Blocks[0]);
        }
    }

    public class TheMinutes
    {
        [Theory]
        [InlineData("/minutes 10", 10)]
        [InlineData("[minutes 45]", 45)]
        [InlineData("/minutes 90", 90)]
        public void AreKept(string said, int minutes)
        {
            Assert.Equal(minutes, RealCommands.Answer(said).State.Runner.Minutes);
        }

        [Theory]
        [InlineData("/minutes 9")]
        [InlineData("/minutes 91")]
        public void HaveBounds(string said)
        {
            var outcome = RealCommands.Answer(said);

            Assert.Equal([new Paragraph(RealCommands.English.Say(Phrase.MinutesBounds, ("shortest", 10), ("longest", 90)))], outcome.Reply.Blocks);
            Assert.Null(outcome.State.Runner.Minutes);
        }
    }

    public class TheLanguage
    {
        [Theory]
        [InlineData("/language italiano")]
        [InlineData("/language it")]
        public void IsTheOneThatIsNamed(string said)
        {
            Assert.Equal("it", RealCommands.Answer(said).State.Language);
        }

        [Fact]
        public void IsTheOneOfPlainWords()
        {
            Assert.Equal("it", RealCommands.Fulfil(WishNames.SetLanguage, new Details { Language = "it" }).State.Language);
        }

        [Fact]
        public void ThatTheBotDoesNotSpeakIsAnsweredWithThoseItDoes()
        {
            var outcome = RealCommands.Fulfil(WishNames.SetLanguage, new Details { Language = "de" });

            Assert.Equal(["language en", "language it"], outcome.Reply.Buttons.SelectMany(row => row).Select(button => button.Data));
        }
    }

    public class Forgetting
    {
        [Fact]
        public void IsAskedTwice()
        {
            var outcome = RealCommands.Answer("/delete");

            Assert.Equal((false, 2), (outcome.Forget, outcome.Reply.Buttons[0].Count));
        }

        [Theory]
        [InlineData("[delete yes]", true)]
        [InlineData("[delete no]", false)]
        [InlineData("/delete everything", false)]
        public void NeedsAYes(string said, bool isForgotten)
        {
            Assert.Equal(isForgotten, RealCommands.Answer(said).Forget);
        }

        [Fact]
        public void IsNeverDoneByWordsAlone()
        {
            Assert.False(RealCommands.Fulfil(WishNames.DeleteData, Details.None).Forget);
        }

        [Theory]
        [InlineData("en")]
        [InlineData("it")]
        public void IsOfferedWithWhatIsKept(string language)
        {
            var outcome = RealCommands.Answer("/privacy", Some.State(language));

            Assert.Equal(("delete", 6), (outcome.Reply.Buttons[0][0].Data, ((Paragraph)outcome.Reply.Blocks[0]).Text.Split(". ").Length));
        }
    }
}

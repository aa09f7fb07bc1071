using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class TodayTests
{
    private static string Title(Reply reply) => ((Heading)reply.Blocks[0]).Text;

    [Fact]
    public void ShowsWhatMayBeAskedAboutAfterwards()
    {
        var outcome = RealCommands.Answer("/today");

        Assert.IsType<Shown.Session>(outcome.State.Shown);
    }

    [Fact]
    public void FollowsTheDiary()
    {
        var state = Some.State();

        var outcome = RealCommands.Answer("/today", state with { Diary = state.Diary.Missing([Some.Day]) });

        Assert.Equal(RealCommands.English.Say(Phrase.TodayRest), Title(outcome.Reply));
    }

    public class AnotherDay
    {
        [Theory]
        [InlineData("en", "Thu 26 November: ")]
        [InlineData("it", "gio 26 novembre: ")]
        public void IsNamed(string language, string day)
        {
            var outcome = RealCommands.Fulfil(WishNames.TodaySession, new Details { Day = Some.Day.PlusDays(3) }, Some.State(language));

            Assert.StartsWith(day, Title(outcome.Reply), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData(3000)]
        [InlineData(-3000)]
        public void IsNotYearsAway(int days)
        {
            var outcome = RealCommands.Fulfil(WishNames.TodaySession, new Details { Day = Some.Day.PlusDays(days) });

            Assert.Equal([RealCommands.Says(Phrase.DayTooFar)], outcome.Reply.Blocks);
        }
    }

    public class APartOfIt
    {
        [Theory]
        [InlineData("en", "jumps")]
        [InlineData("it", "salti")]
        public void IsNotCutOutAndTheRunnerIsToldSo(string language, string part)
        {
            var outcome = RealCommands.Fulfil(WishNames.TodaySession, new Details { Focus = "jumps" }, Some.State(language));

            Assert.Contains(part, Assert.IsType<Paragraph>(outcome.Reply.Blocks[0]).Text, StringComparison.Ordinal);
            Assert.IsType<Heading>(outcome.Reply.Blocks[1]);
        }
    }

    public class TheTimeThereIs
    {
        [Fact]
        public void IsKept()
        {
            var outcome = RealCommands.Told("/today in 20 minutes", new Details { Minutes = 20 });

            Assert.InRange(((Shown.Session)outcome.State.Shown!).Minutes, 5, 20);
        }
    }

    public class TheEquipmentThereIs
    {
        [Fact]
        public void CountsForThisSessionOnly()
        {
            var state = Some.State() with { Runner = Coached.Lifter with { Since = Some.Day, RunDays = Coached.Runs("- - - - - - -") } };

            var outcome = RealCommands.Fulfil(WishNames.TodaySession, new Details { HasNoKit = true }, state);

            Assert.Equal(Everything.In(state.Runner), Everything.In(outcome.State.Runner));
        }

        [Fact]
        public void IsAllThatTheSessionNeeds()
        {
            var state = Some.State() with { Runner = Coached.Lifter with { Since = Some.Day, RunDays = Coached.Runs("- - - - - - -") } };

            var outcome = RealCommands.Fulfil(WishNames.TodaySession, new Details { HasNoKit = true }, state);

            Assert.All(
                ((Shown.Session)outcome.State.Shown!).Exercises,
                exercise => Assert.True(RealContent.Load.Catalogue[exercise.Id!.Value].Needs.IsMetBy(new HashSet<Kit>())));
        }
    }
}

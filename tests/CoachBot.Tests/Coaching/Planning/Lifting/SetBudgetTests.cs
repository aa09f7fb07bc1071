using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Lifting;

public class SetBudgetTests
{
    private static decimal Cut(int before, int after) => 100 - (100m * after / before);

    public class BeforeAGoal
    {
        private const int Weeks = 16;

        [Theory]
        [InlineData("10k")]
        [InlineData("half")]
        [InlineData("marathon")]
        public void TheWeekBeforeTheLastIsCutAtLeastByHalf(string distance)
        {
            var weeks = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(Weeks, distance)), Weeks);

            Assert.True(Cut(weeks[13].LegSets(), weeks[14].LegSets()) >= Coached.Number("R-TAP-01", "cut_two_weeks_out_percent").Low);
            Assert.True(Cut(weeks[13].LegSets(), weeks[15].LegSets()) >= Coached.Number("R-TAP-01", "cut_last_week_percent").Low);
        }

        [Fact]
        public void TheLoadStays()
        {
            var squat = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(Weeks)), Weeks)[14].Find(Coached.Squat)!;

            Assert.True(squat.Pct1rm >= Coached.Number("R-TAP-01", "load_percent").Default);
            Assert.Contains("R-TAP-01", squat.Rules());
        }

        [Theory]
        [InlineData("marathon")]
        [InlineData("ultra")]
        public void TheLastWeekOfALongRaceHoldsNoLegs(string distance) =>
            Assert.Equal(0, Coached.Week(Coached.Lifter.Racing(Coached.Race(Weeks, distance)), Weeks).LegSets());

        [Fact]
        public void NothingIsNew()
        {
            var days = Coached.Number("R-TAP-07", "days").Whole;
            var cards = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(Weeks)), Weeks).SelectMany(week => week).ToList();

            var known = cards.SkipLast(days).SelectMany(card => card.Items).Select(item => item.Exercise).ToHashSet();

            Assert.Subset(known, cards.TakeLast(days).SelectMany(card => card.Items).Select(item => item.Exercise).ToHashSet());
        }
    }

    public class BeforeASmallRace
    {
        [Fact]
        public void OnlyThatWeekIsCut()
        {
            var weeks = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(7, priority: RacePriority.B)), 8);

            Assert.True(Cut(weeks[5].LegSets(), weeks[6].LegSets()) >= Coached.Number("R-TAP-09", "volume_cut_percent").Low);
            Assert.True(weeks[7].LegSets() >= weeks[5].LegSets());
        }
    }

    public class AfterAGoal
    {
        [Theory]
        [InlineData("10k")]
        [InlineData("half")]
        [InlineData("marathon")]
        public void TheFirstSessionIsHalf(string distance)
        {
            var usual = Coached.Week(Coached.Lifter, 17).MainSessions()[0].LegSets();

            var first = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(16, distance)), 20).Skip(16).SelectMany(week => week).MainSessions()[0];

            Assert.Equal(usual * Coached.Number("R-TAP-08", "first_volume_percent").Default / 100, first.LegSets());
            Assert.Equal(Coached.Number("R-TAP-08", "first_rir").Whole, first.In(Block.Strength).First().Rir);
        }
    }
}

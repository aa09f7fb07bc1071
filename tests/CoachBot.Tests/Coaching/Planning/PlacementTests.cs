using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning;

public class PlacementTests
{
    private static WeekLayout Layout(string rule) => RealContent.Load.Rulebook.Layout(new RuleId(rule));

    private static IReadOnlyDictionary<IsoDayOfWeek, RunKind> RunsOf(WeekLayout layout) =>
        Coached.Runs(string.Join(' ', layout.Days.Select(parts => parts.FirstOrDefault(part => part is "Q" or "E" or "L") ?? "-")));

    private static IEnumerable<IsoDayOfWeek> MainDaysOf(WeekLayout layout) =>
        layout.Days.Index().Where(day => day.Item.Any(part => part is "A" or "B")).Select(day => (IsoDayOfWeek)(day.Index + 1));

    public class InAnOrdinaryWeek
    {
        [Theory]
        [InlineData("R-WEEK-02")]
        [InlineData("R-WEEK-03")]
        [InlineData("R-WEEK-04")]
        [InlineData("R-WEEK-05")]
        [InlineData("R-WEEK-06")]
        [InlineData("R-WEEK-07")]
        public void TheSessionsSitWhereTheLayoutHasThem(string rule)
        {
            var layout = Layout(rule);

            foreach (var runner in new[] { Coached.Newcomer, Coached.Beginner, Coached.Lifter })
            {
                var week = Coached.Week(runner with { RunDays = RunsOf(layout) }, 2);

                Assert.Equal(MainDaysOf(layout), week.MainDays());
                Assert.All(week.MainSessions(), card => Assert.Contains(rule, card.Rules()));
            }
        }

        [Fact]
        public void OlderRunnersHaveALayoutOfTheirOwn()
        {
            var layout = Layout("R-WEEK-10");

            var week = Coached.Week(Coached.Lifter with { Age = 55, RunDays = RunsOf(layout) }, 2);

            Assert.Equal(MainDaysOf(layout), week.MainDays());
            Assert.All(week.MainSessions(), card => Assert.Contains("R-WEEK-10", card.Rules()));
        }

        [Fact]
        public void JumpsRideOnTheFirstSession()
        {
            var week = Coached.Week(Coached.Lifter, 2);

            Assert.Equal([2, 1], week.MainSessions().Select(CardSums.TopTier));
        }
    }

    public class InAWeekOfTheRacingSeason
    {
        [Fact]
        public void TheOnlySessionIsFarFromSundaysRace()
        {
            var layout = Layout("R-WEEK-08");
            var runner = Coached.Lifter.Racing(Sunday(3), Sunday(5)) with { RunDays = RunsOf(layout) };

            var week = Coached.Week(runner, 3);

            Assert.All(week, card => Assert.Equal(Phase.Competition, card.Phase));
            Assert.Equal(MainDaysOf(layout), week.MainDays());
            Assert.Contains("R-WEEK-08", week.MainSessions()[0].Rules());
        }

        [Fact]
        public void AndFartherFromSaturdays()
        {
            var layout = Layout("R-WEEK-09");
            var runner = Coached.Lifter.Racing(Saturday(3), Saturday(5)) with { RunDays = RunsOf(layout) };

            var week = Coached.Week(runner, 3);

            Assert.Equal(MainDaysOf(layout), week.MainDays());
        }

        private static Race Sunday(int weeks) => Coached.Race(weeks, priority: RacePriority.B);

        private static Race Saturday(int weeks) => Sunday(weeks) with { Date = Sunday(weeks).Date.PlusDays(-1) };
    }
}

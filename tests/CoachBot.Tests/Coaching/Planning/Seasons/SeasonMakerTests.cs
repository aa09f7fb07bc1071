using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Seasons;

public class SeasonMakerTests
{
    private static readonly string[] Circle = ["BASE", "STR", "POW", "TRANS"];

    private static Runner Of(string level) => level == "L1" ? Coached.Beginner : Coached.Lifter;

    public class WithOneGoal
    {
        [Theory]
        [InlineData(24, "BASE 8, STR 8, POW 6, TAPER 2")]
        [InlineData(16, "BASE 5, STR 6, POW 3, TAPER 2")]
        public void SixteenWeeksHoldEverything(int weeks, string phases)
        {
            foreach (var distance in new[] { "10k", "marathon" })
            {
                Assert.Equal(phases, Coached.Phases(Coached.Beginner.Racing(Coached.Race(weeks, distance)), weeks));
                Assert.Equal(phases, Coached.Phases(Coached.Lifter.Racing(Coached.Race(weeks, distance)), weeks));
            }
        }

        [Theory]
        [InlineData("L1", 12, "10k", "BASE 3, STR 4, POW 3, TAPER 2")]
        [InlineData("L2", 12, "10k", "BASE 3, STR 4, POW 3, TAPER 2")]
        [InlineData("L1", 12, "marathon", "BASE 4, STR 6, TAPER 2")]
        [InlineData("L2", 12, "marathon", "BASE 4, STR 6, TAPER 2")]
        [InlineData("L1", 10, "10k", "BASE 4, STR 4, TAPER 2")]
        [InlineData("L2", 10, "marathon", "BASE 4, STR 4, TAPER 2")]
        public void TenWeeksGetShorterParts(string level, int weeks, string distance, string phases) =>
            Assert.Equal(phases, Coached.Phases(Of(level).Racing(Coached.Race(weeks, distance)), weeks));

        [Theory]
        [InlineData("L1", "10k", "BASE 6, TAPER 2")]
        [InlineData("L1", "marathon", "BASE 6, TAPER 2")]
        [InlineData("L2", "10k", "STR 6, TAPER 2")]
        [InlineData("L2", "marathon", "STR 6, TAPER 2")]
        public void EightWeeksAreHeavyForTheTrainedOnly(string level, string distance, string phases) =>
            Assert.Equal(phases, Coached.Phases(Of(level).Racing(Coached.Race(8, distance)), 8));

        [Theory]
        [InlineData("L1", "10k")]
        [InlineData("L1", "marathon")]
        [InlineData("L2", "10k")]
        [InlineData("L2", "marathon")]
        public void FiveWeeksKeepWhatThereIs(string level, string distance) =>
            Assert.Equal("COMP 3, TAPER 2", Coached.Phases(Of(level).Racing(Coached.Race(5, distance)), 5));

        [Theory]
        [InlineData(24, "R-PHASE-01")]
        [InlineData(16, "R-PHASE-01")]
        [InlineData(12, "R-PHASE-02")]
        [InlineData(10, "R-PHASE-02")]
        [InlineData(8, "R-PHASE-03")]
        [InlineData(5, "R-PHASE-04")]
        public void TheWeekBeforeTheTaperSaysWhichRuleDividedThem(int weeks, string rule)
        {
            var week = Coached.Week(Coached.Lifter.Racing(Coached.Race(weeks)), weeks - 2);

            Assert.All(week, card => Assert.Contains(rule, card.Rules()));
        }

        [Theory]
        [InlineData(24, "R-PHASE-01")]
        [InlineData(16, "R-PHASE-01")]
        [InlineData(12, "R-PHASE-02")]
        public void EveryPartKeepsItsRange(int weeks, string rule)
        {
            var days = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(weeks)), weeks).SelectMany(week => week).ToList();

            foreach (var phase in new[] { Phase.Strength, Phase.Power, Phase.Taper })
            {
                var range = Coached.Number(rule, $"weeks.{phase.Code()}");

                Assert.InRange(days.Count(card => card.Phase == phase) / 7m, range.Low, range.High);
            }
        }

        [Fact]
        public void ARaceTomorrowIsOnlyTaper()
        {
            var race = new Race(Coached.Monday.PlusDays(1), RaceDistance.Parse("10k")!.Value, RacePriority.A);

            Assert.Equal("TAPER 2d, TRANS 12d, BASE 1", Coached.Phases(Coached.Lifter.Racing(race), 3));
        }
    }

    public class WithSeveralRaces
    {
        [Fact]
        public void ASecondGoalFourWeeksLaterLeavesNoTimeForABreak() => Assert.Equal(
            "BASE 5, STR 6, POW 3, TAPER 2, COMP 2, TAPER 2",
            Coached.Phases(Coached.Lifter.Racing(Coached.Race(16), Coached.Race(20)), 20));

        [Fact]
        public void RacesEveryTwoWeeksAreARacingSeason()
        {
            var races = Enumerable.Range(2, 6).Select(number => Coached.Race(2 * number, priority: RacePriority.B)).ToArray();

            var weeks = Coached.Weeks(Coached.Lifter.Racing(races), 14);

            Assert.Equal("BASE 3, COMP 11", Coached.Phases(Coached.Lifter.Racing(races), 14));
            Assert.All(weeks[3], card => Assert.Contains("R-PHASE-06", card.Rules()));
        }

        [Fact]
        public void TheSeasonBeginsWhereRacesAreAsNearAsTheRuleSays()
        {
            var gap = Coached.Number("R-PHASE-06", "race_gap").Whole;

            bool HasSeason(int weeksApart) => Coached.Phases(Coached.Lifter.Racing(Coached.Race(6, priority: RacePriority.B), Coached.Race(6 + weeksApart, priority: RacePriority.B)), 12).Contains("COMP", StringComparison.Ordinal);

            Assert.True(HasSeason(gap));
            Assert.False(HasSeason(gap + 1));
        }
    }

    public class WithoutARace
    {
        [Fact]
        public void TheCircleOfPhaseFiveComesAgain()
        {
            var circle = string.Join(", ", Circle.Select(phase => $"{phase} {Coached.Number("R-PHASE-05", "weeks." + phase).Whole}"));

            Assert.Equal($"{circle}, {circle}", Coached.Phases(Coached.Newcomer, 34));
            Assert.Equal($"{circle}, {circle}", Coached.Phases(Coached.Lifter, 34));
        }
    }

    public class AfterAGoal
    {
        [Theory]
        [InlineData("10k", "five_to_ten_k_days", "TRANS 1, BASE 4")]
        [InlineData("half", "half_days", "TRANS 1, BASE 4")]
        [InlineData("marathon", "marathon_days", "TRANS 2, BASE 4")]
        [InlineData("ultra", "ultra_days", "TRANS 3, BASE 4")]
        public void TheBreakIsAsLongAsTheRaceWas(string distance, string days, string phases)
        {
            var runner = Coached.Lifter.Racing(Coached.Race(5, distance));
            var rest = Coached.Number("R-TAP-08", days);

            var after = Coached.Weeks(runner, 12).Skip(5).SelectMany(week => week).ToList();

            Assert.StartsWith("COMP 3, TAPER 2, " + phases, Coached.Phases(runner, 12), StringComparison.Ordinal);
            Assert.Contains("R-TAP-08", after[0].Rules());
            Assert.InRange(after.FindIndex(card => card.Kind == CardKind.Main) + 1, rest.Low, rest.High + 7);
        }
    }
}

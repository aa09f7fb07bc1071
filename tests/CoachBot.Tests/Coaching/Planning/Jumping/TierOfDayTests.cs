using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning.Jumping;

public class TierOfDayTests
{
    private static IReadOnlyList<Card> Season(Runner runner) => [.. Coached.Weeks(runner, 17).SelectMany(week => week)];

    private static bool HasJumps(Card card) => card.TopTier() >= 2;

    public class ByLevelAndGate
    {
        [Theory]
        [InlineData(Level.L1)]
        [InlineData(Level.L2)]
        [InlineData(Level.L3)]
        public void TheLevelSetsTheTop(Level level) =>
            Assert.Equal(Coached.Number("R-PLYO-01", $"top_tier.{level}").Whole, Season(Coached.Lifter with { Level = level, StrengthMonths = null, Gates = 5 }).TopTier());

        [Theory]
        [InlineData(0)]
        [InlineData(1)]
        [InlineData(2)]
        [InlineData(3)]
        public void SoDoesTheGate(int gate) => Assert.Equal(gate, Season(Coached.Lifter with { Gates = gate }).TopTier());

        [Fact]
        public void WhoeverIsNewHopsAtMost() =>
            Assert.Equal(Coached.Number("R-PLYO-01", "top_tier.L0").Whole, Coached.Weeks(Coached.Newcomer with { Gates = 3 }, 4).SelectMany(week => week).TopTier());
    }

    public class NearRuns
    {
        [Fact]
        public void StrongJumpsKeepTwoDaysToTheNextHardRun()
        {
            var cards = Season(Coached.Lifter).ToDictionary(card => card.Date);
            var hours = Coached.Number("R-PLYO-17", "before_key_run").Default;

            // A run in the morning after the next night is 12 hours less than whole days away.
            var runs = cards.Values.Where(card => card.TopTier() >= 3)
                .SelectMany(card => Enumerable.Range(1, 7).Where(days => (days * 24) - 12 < hours).Select(days => cards[card.Date.PlusDays(days)].Run));

            Assert.NotEmpty(runs);
            Assert.All(runs, run => Assert.Contains(run, new[] { RunKind.None, RunKind.Easy }));
        }

        [Fact]
        public void WhereEveryOtherDayIsHardThereAreNone() =>
            Assert.Equal(2, Season(Coached.Lifter with { RunDays = Coached.Runs("Q - Q - Q - L") }).TopTier());
    }

    public class BeforeAGoal
    {
        [Theory]
        [InlineData("10k", "last_strong_jumps_days")]
        [InlineData("marathon", "last_strong_jumps_days_marathon")]
        public void StrongJumpsStopDaysAhead(string distance, string days)
        {
            var race = Coached.Race(16, distance);

            var last = Season(Coached.Lifter.Racing(race)).Where(card => card.TopTier() >= 3 && card.Date < race.Date).Select(card => card.Date).DefaultIfEmpty(Coached.Monday).Max();

            Assert.True(Period.DaysBetween(last, race.Date) >= Coached.Number("R-TAP-05", days).Default);
        }

        [Fact]
        public void OnlyAFewHopsStay()
        {
            var taper = Season(Coached.Lifter.Racing(Coached.Race(16))).Where(card => card.Phase == Phase.Taper).ToList();

            Assert.True(taper.TopTier() <= 1);
            Assert.All(taper, card => Assert.True(card.Hops() <= Coached.Number("R-TAP-05", "small_hops").Default));
        }
    }

    public class InAWeek
    {
        [Fact]
        public void OneSessionHoldsJumpsAndTwoInPower()
        {
            var (one, two) = (Coached.Number("R-PLYO-11", "sessions").Whole, Coached.Number("R-PLYO-11", "sessions_phase.POW").Whole);

            foreach (var week in Coached.Weeks(Coached.Lifter, 16))
            {
                Assert.Equal(week[0].Phase == Phase.Power ? two : one, week.Count(HasJumps));
            }
        }

        [Fact]
        public void SessionsKeepTheirHours()
        {
            var days = Season(Coached.Lifter).Where(HasJumps).ToList();

            Assert.All(days.Zip(days.Skip(1)), pair =>
                Assert.True(Period.DaysBetween(pair.First.Date, pair.Second.Date) * 24 >= Coached.Number("R-PLYO-10", $"gap.T{pair.First.TopTier()}").Default));
        }
    }
}

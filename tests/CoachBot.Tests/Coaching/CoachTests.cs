using CoachBot.Coaching;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Coaching;

public class CoachTests
{
    private static readonly Coach Coach = new(RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    private static readonly Gen<(Runner Runner, LocalDate Date)> AnyDay =
        Gen.Select(Runners.Any, Gen.Int[-10, 800], (runner, day) => (runner, Runners.FirstDay.PlusDays(day)));

    private static IEnumerable<Card> Weeks(Runner runner, int weeks) =>
        Enumerable.Range(0, weeks * 7).Select(day => Coach.CardFor(runner, runner.Since.PlusDays(day)));

    public class ANewcomer
    {
        private static readonly Runner Newcomer = Runner.Newcomer(Runners.FirstDay);

        [Fact]
        public void TrainsOnTheFirstDay()
        {
            var card = Coach.CardFor(Newcomer, Newcomer.Since);

            Assert.Equal(CardKind.Main, card.Kind);
        }

        [Fact]
        public void GetsNoLoadAndNoReboundsAtFirst()
        {
            var cards = Weeks(Newcomer, 4);

            Assert.All(cards.SelectMany(card => card.Items), item => Assert.True(item.Exercise is { Level: Level.L0, Tier: null or 0 }));
        }

        [Fact]
        public void BeginsWithTwoSetsOfTenAndThreeInReserve()
        {
            var squat = Coach.CardFor(Newcomer, Newcomer.Since).Items.First(item => item.Block == Block.Strength);

            Assert.Equal((2, 10, 3), (squat.Sets, squat.Reps, squat.Rir));
        }

        [Fact]
        public void HasALighterFourthWeek()
        {
            var sets = Weeks(Newcomer, 4).Chunk(7).Select(week => week.Sum(card => card.Items.Sum(item => item.Sets))).ToList();

            Assert.True(sets[3] < sets[2] * 0.75);
        }

        [Fact]
        public void TrainsEveryPatternThatRunningNeeds()
        {
            var patterns = Weeks(Newcomer, 1).SelectMany(card => card.Items).Select(item => item.Exercise.Pattern).ToHashSet();

            Assert.Superset(
                new HashSet<Pattern> { Pattern.Squat, Pattern.SingleLegSquat, Pattern.Hinge, Pattern.Calf, Pattern.Foot, Pattern.HipAbduction },
                patterns);
        }
    }

    public class ALifterInTheStrengthPhase
    {
        private static readonly Runner Lifter =
            new(Runners.FirstDay, Level.L2, 3, new HashSet<Kit> { Kit.Barbell, Kit.Dumbbell, Kit.Box, Kit.Step });

        [Fact]
        public void LiftsHeavy()
        {
            var card = Coach.CardFor(Lifter, Lifter.Since.PlusWeeks(4));
            var lift = card.Items.First(item => item.Block == Block.Strength);

            Assert.Equal((Phase.Strength, 5, 2, 180), (card.Phase, lift.Reps, lift.Rir, lift.RestSeconds));
        }

        [Fact]
        public void JumpsOnlyAsHighAsKeyRunsAllow()
        {
            var jumps = Coach.CardFor(Lifter, Lifter.Since.PlusWeeks(4)).Items.Where(item => item.Block == Block.Jumps);

            Assert.All(jumps, jump => Assert.Equal(2, jump.Exercise.Tier));
        }
    }

    public class AnyRunner
    {
        [Fact]
        public void GetsTheSameCardForTheSameDataAndDate() => AnyDay.Sample(day =>
        {
            var again = day.Runner with { Kit = day.Runner.Kit.Reverse().ToHashSet() };

            Assert.Equal(Text(Coach.CardFor(day.Runner, day.Date)), Text(Coach.CardFor(again, day.Date)));
        });

        [Fact]
        public void CanDoEveryExerciseWithWhatIsThere() => AnyDay.Sample(day => Assert.All(
            Coach.CardFor(day.Runner, day.Date).Items,
            item => Assert.True(item.Exercise.Needs.IsMetBy(day.Runner.Kit) && item.Exercise.Level <= day.Runner.Level)));

        [Fact]
        public void NeverJumpsAboveLevelAndGate_R_PLYO_01() => AnyDay.Sample(day => Assert.All(
            Coach.CardFor(day.Runner, day.Date).Items,
            item => Assert.True((item.Exercise.Tier ?? 0) <= Math.Min(day.Runner.HighestGate, (int)day.Runner.Level + 1))));

        [Fact]
        public void StaysUnderTheCapOnContacts_R_PLYO_02() => AnyDay.Sample(day => Assert.True(
            Coach.CardFor(day.Runner, day.Date).Items.Where(item => item.Exercise.Tier >= 2).Sum(item => item.Contacts)
                <= day.Runner.Level switch { Level.L0 => 0, Level.L1 => 60, Level.L2 => 100, _ => 140 }));

        [Fact]
        public void NeverTrainsToFailure_R_MAX_04() => AnyDay.Sample(day => Assert.All(
            Coach.CardFor(day.Runner, day.Date).Items, item => Assert.True(item.Rir is null or >= 1)));

        [Fact]
        public void HasTwoDaysBetweenMainSessions_R_DAY_03() => Runners.Any.Sample(
            runner =>
            {
                var days = Weeks(runner, 20).Where(card => card.Kind == CardKind.Main).Select(card => card.Date).ToList();

                Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(Period.Between(pair.First, pair.Second, PeriodUnits.Days).Days >= 2));
            },
            iter: 20);

        [Fact]
        public void HasAtLeastOneRestDayAWeek_R_DAY_04() => Runners.Any.Sample(
            runner => Assert.All(Weeks(runner, 20).Chunk(7), week => Assert.Contains(week, card => card.Kind == CardKind.Rest)),
            iter: 20);

        [Fact]
        public void SpendsAReasonableTime_R_DAY_06() => AnyDay.Sample(day =>
        {
            var card = Coach.CardFor(day.Runner, day.Date);

            var (least, most) = card.Kind switch { CardKind.Main => (20, 60), CardKind.Micro => (5, 15), _ => (0, 0) };
            Assert.True(card.Minutes >= least && card.Minutes <= most, $"{card.Kind} of {card.Minutes} min: {Text(card)}");
        });

        [Fact]
        public void DoesThingsInOrder_R_DAY_07() => AnyDay.Sample(day =>
        {
            var blocks = Coach.CardFor(day.Runner, day.Date).Items.Select(item => item.Block).Where(block => block != Block.Upper).ToList();

            Assert.Equal(blocks.Order(), blocks);
        });

        [Fact]
        public void DoesNothingTwiceInASession() => AnyDay.Sample(day =>
        {
            var ids = Coach.CardFor(day.Runner, day.Date).Items.Select(item => item.Exercise.Id).ToList();

            Assert.Equal(ids.Distinct(), ids);
        });

        [Fact]
        public void CanAskWhy() => AnyDay.Sample(day =>
        {
            var card = Coach.CardFor(day.Runner, day.Date);

            Assert.NotEmpty(Coach.ExplainDay(card));
            Assert.All(card.Items, item => Assert.NotEmpty(item.Reasons));
            Assert.Equal(card.Items.SelectMany(item => item.Reasons).ToHashSet(), Coach.ExplainDoses(card).Select(rule => rule.Id).ToHashSet());
        });

        private static string Text(Card card) => string.Join("; ", card.Items.Select(item =>
            $"{item.Exercise.Id} {item.Sets}x{item.Reps}{item.Seconds}{item.Metres} rir {item.Rir} rest {item.RestSeconds}"));
    }
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Lifting;

public class LiftDoseTests
{
    public class HeavyWork
    {
        [Fact]
        public void BeginsAtSixRepetitionsAndLosesOneAWeek()
        {
            var reps = Coached.Weeks(Coached.Lifter, 7).Skip(4).Select(week => week.Find(Coached.Squat)!.Reps);

            Assert.Equal([(int)Coached.Number("R-MAX-02", "reps").High, 5, (int)Coached.Number("R-MAX-02", "reps_usual").Low], reps);
        }

        [Fact]
        public void LeavesTwoInReserveAndRestsLong()
        {
            var squat = Coached.Week(Coached.Lifter, 5).Find(Coached.Squat)!;

            Assert.Equal(Coached.Number("R-MAX-03", "sets").Whole, squat.Sets);
            Assert.Equal(Coached.Number("R-MAX-04", "rir").Whole, squat.Rir);
            Assert.Equal(Coached.Number("R-MAX-05", "rest").Whole, squat.RestSeconds);
            Assert.Superset(new HashSet<string> { "R-MAX-01", "R-MAX-02", "R-MAX-03", "R-MAX-04", "R-MAX-05", "R-MAX-06" }, squat.Rules().ToHashSet());
        }

        [Fact]
        public void IsNearlyMaximalInPowerForTheTrained()
        {
            var squat = Coached.Week(Coached.Lifter, 13).Find(Coached.Squat)!;
            var load = Coached.Number("R-MAX-11", "load");

            Assert.Equal((int)Coached.Number("R-MAX-11", "reps").Low, squat.Reps);
            Assert.InRange(squat.Pct1rm!.Value, load.Low, load.High);
            Assert.Contains("R-MAX-11", squat.Rules());
        }

        [Fact]
        public void WaitsForEightSessionsOfANewcomer()
        {
            var before = Coached.Weeks(Coached.Newcomer, 4).SelectMany(week => week).ToList();

            Assert.Equal(Coached.Number("R-MAX-09", "sessions").Whole, before.MainSessions().Count);
            Assert.Contains(Coached.Week(Coached.Newcomer, 5).SelectMany(card => card.In(Block.Strength)), item => item.Reps <= Coached.Number("R-MAX-02", "reps").High);
            Assert.All(before.SelectMany(card => card.In(Block.Strength)), item => Assert.True(item.Reps >= Coached.Number("R-GEN-02", "reps").Low));
        }
    }

    public class GeneralWork
    {
        [Fact]
        public void HasTwoSetsAtFirstAndThenThree()
        {
            var weeks = Coached.Weeks(Coached.Lifter, 3);

            Assert.All(weeks.Take(Coached.Number("R-GEN-03", "first_weeks").Whole), week =>
                Assert.Equal(Coached.Number("R-GEN-03", "sets_first_weeks").Whole, week.Find(Coached.Squat)!.Sets));
            Assert.Equal(Coached.Number("R-GEN-03", "sets").Whole, weeks[2].Find(Coached.Squat)!.Sets);
        }

        [Fact]
        public void KeepsItsRepetitionsEffortAndRest()
        {
            var items = Coached.Weeks(Coached.Lifter, 4).SelectMany(week => week).MainSessions().SelectMany(card => card.In(Block.Strength));
            var (reps, rir, rest) = (Coached.Number("R-GEN-02", "reps"), Coached.Number("R-GEN-04", "rir"), Coached.Number("R-GEN-05", "rest"));

            Assert.All(items, item =>
            {
                Assert.InRange(item.Reps!.Value, reps.Low, reps.High);
                Assert.InRange(item.Rir!.Value, rir.Low, rir.High);
                Assert.InRange(item.RestSeconds!.Value, rest.Low, rest.High);
            });
        }
    }

    public class WithoutAnyKit
    {
        private static readonly Runner AtHome = Coached.Newcomer with { Equipment = new HashSet<Kit>() };

        [Fact]
        public void RepetitionsClimbTheLadder()
        {
            var reps = Coached.Weeks(AtHome, 3).Select(week => week.Find(new ExerciseId("SQ-01"))!);

            Assert.Equal([8, 10, 12], reps.Select(item => item.Reps));
            Assert.All(reps, item => Assert.Contains("R-PROG-04", item.Rules()));
        }

        [Fact]
        public void TheBigLiftsOfAStrengthBlockComeNearTheLimit()
        {
            var (first, second) = (Coached.Week(AtHome, 5).MainSessions()[0].In(Block.Strength).First(), Coached.Week(AtHome, 6).MainSessions()[0].In(Block.Strength).First());

            Assert.Equal(Coached.Number("R-GEN-04", "rir").Whole, first.Rir);
            Assert.Equal((int)Coached.Number("R-MAX-13", "rir").High, second.Rir);
            Assert.Contains("R-MAX-13", first.Rules());
        }
    }

    public class ThePrimer
    {
        [Fact]
        public void IsShortFastAndLight()
        {
            var primer = Coached.Week(Coached.Lifter.Racing(Coached.Race(16)), 16).MainSessions().Single();
            var squat = primer.In(Block.Strength).Single();
            var load = Coached.Number("R-TAP-03", "load_percent");

            Assert.Equal(Coached.Number("R-TAP-03", "sets").Whole, squat.Sets);
            Assert.Equal(Coached.Number("R-TAP-03", "reps").Whole, squat.Reps);
            Assert.Equal(Coached.Number("R-TAP-03", "rir").Whole, squat.Rir);
            Assert.InRange(squat.Pct1rm!.Value, load.Low, load.High);
            Assert.Contains("R-TAP-03", squat.Rules());
        }
    }
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class OneRepMaxTests
{
    private static readonly OneRepMax Maximum = new(Book.Rules);

    private static decimal? Kg(decimal loadKg, int reps, int rir) => (Maximum.Estimate(loadKg, reps, rir) as MaxEstimate.Found)?.Kg;

    public class ASetNearTheLimit
    {
        [Theory]
        [InlineData(100, 5, 0, 114.6)]
        [InlineData(80, 6, 2, 100.9)]
        [InlineData(60, 3, 1, 66.7)]
        [InlineData(100, 1, 0, 100)]
        public void GivesTheMeanOfTheFormulas_R_PROG_13(int loadKg, int reps, int rir, double kg) =>
            Assert.Equal((decimal)kg, Kg(loadKg, reps, rir));

        [Fact]
        public void TellsItsError_R_PROG_13()
        {
            var found = Assert.IsType<MaxEstimate.Found>(Maximum.Estimate(100, 1, 0));

            Assert.Equal((5, 10), (found.ErrorKg.Low, found.ErrorKg.High));
        }

        [Fact]
        public void NamesItsRule() => Assert.Equal(["R-PROG-13"], Book.Names(Maximum.Estimate(100, 5, 0).Reasons));

        [Fact]
        public void IsWorthMoreWithEveryRepetitionAndKilogram() =>
            Gen.Select(Gen.Int[1, 300], Gen.Int[1, 6], Gen.Int[0, 3]).Sample((load, reps, rir) =>
                Kg(load, reps + 1, rir) >= Kg(load, reps, rir) && Kg(load + 1, reps, rir) > Kg(load, reps, rir) && Kg(load, reps, rir) >= load);
    }

    public class ASetThatSaysTooLittle
    {
        [Theory]
        [InlineData(40, 12, 2, NoEstimate.TooManyReps)]
        [InlineData(40, 8, 3, NoEstimate.TooManyReps)]
        [InlineData(40, 5, 4, NoEstimate.TooEasy)]
        [InlineData(40, 5, null, NoEstimate.EffortUnknown)]
        [InlineData(0, 5, 2, NoEstimate.NothingLifted)]
        [InlineData(40, 0, 0, NoEstimate.NothingLifted)]
        public void GivesNoEstimate_R_PROG_13(int loadKg, int reps, int? rir, NoEstimate why)
        {
            var none = Assert.IsType<MaxEstimate.None>(Maximum.Estimate(loadKg, reps, rir));

            Assert.Equal(why, none.Why);
        }

        [Fact]
        public void NeverGivesOneAboveTheLimits_R_PROG_13() => Gen.Select(Gen.Int[1, 300], Gen.Int[1, 30], Gen.Int[0, 10])
            .Sample((load, reps, rir) => Kg(load, reps, rir) is null == (rir > 3 || reps + rir > 10));
    }

    public class FiveAndNoMore
    {
        [Fact]
        public void OnALegPressIsOffBySixteen_R_PROG_13()
        {
            var found = Maximum.LegPress(100);

            Assert.Equal((124.0m, 16), (found.Kg, found.ErrorKg.Default));
        }

        [Fact]
        public void OnABenchIsOffByThree_R_PROG_13()
        {
            var found = Maximum.BenchPress(100);

            Assert.Equal((113.8m, 3), (found.Kg, found.ErrorKg.Default));
        }
    }

    public class ANewEstimate
    {
        [Fact]
        public void MovesTheOldOneByThirtyPercent_R_PROG_13() => Assert.Equal(103, Maximum.Smooth(100, 110).Value);

        [Fact]
        public void StandsAloneWhenItIsTheFirst() => Assert.Equal(110, Maximum.Smooth(null, 110).Value);

        [Fact]
        public void StaysBetweenOldAndNew() => Gen.Select(Gen.Int[1, 300], Gen.Int[1, 300]).Sample((old, fresh) =>
            Maximum.Smooth(old, fresh).Value >= Math.Min(old, fresh) && Maximum.Smooth(old, fresh).Value <= Math.Max(old, fresh));
    }

    public class AnExercise
    {
        [Theory]
        [InlineData("SQ-08", Kit.Machine, true)]
        [InlineData("SL-03", Kit.Barbell, false)]
        [InlineData("CF-15", Kit.Machine, false)]
        [InlineData("UB-03", Kit.Dumbbell, false)]
        public void HasAMaximumOnlyOnTwoSidesWithoutDumbbells_R_PROG_13(string id, Kit loadedWith, bool suits) =>
            Assert.Equal(suits, OneRepMax.Suits(RealContent.Load.Catalogue[new(id)], loadedWith).Value);
    }
}

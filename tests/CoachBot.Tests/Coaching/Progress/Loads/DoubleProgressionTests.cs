using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class DoubleProgressionTests
{
    private static readonly DoubleProgression Progression = new(Book.Rules);

    private static NextLoad Next(Lift lift, params Exposure[] history) =>
        Progression.Next(lift, history, history[^1].Date.PlusDays(3));

    public class TheTopTwiceInARow
    {
        [Fact]
        public void RaisesTheLoadAndStartsAtTheBottom_R_PROG_01()
        {
            var next = Next(Lifts.Squat, Book.Exposure(0, 100, 12, 2), Book.Exposure(3, 100, 12, 3));

            Assert.Equal((102.5m, 8), (next.LoadKg, next.Reps));
        }

        [Fact]
        public void RaisesTheUpperBodyByLess_R_PROG_02()
        {
            var fine = Lifts.Press with { Steps = LoadSteps.Every(0.5m, 4, 100) };

            var next = Next(fine, Book.Exposure(0, 60, 12, 2), Book.Exposure(3, 60, 12, 2));

            Assert.Equal(61, next.LoadKg);
        }

        [Fact]
        public void HoldsWhenTheNextWeightIsTooFar_R_PROG_03()
        {
            var bells = Lifts.Squat with { Steps = LoadSteps.Of(8, 12, 16) };

            var next = Next(bells, Book.Exposure(0, 12, 12, 2), Book.Exposure(3, 12, 12, 2));

            Assert.Equal((12, 12), (next.LoadKg, next.Reps));
            Assert.Equal(["R-PROG-01", "R-PROG-03"], Book.Names(next.Reasons));
        }

        [Fact]
        public void AddsTheFirstLoadToBodyWeight()
        {
            var next = Next(Lifts.Press, Book.Exposure(0, 0, 12, 2), Book.Exposure(3, 0, 12, 2));

            Assert.Equal(4, next.LoadKg);
        }
    }

    public class AnythingLess
    {
        [Theory]
        [InlineData(100, 11, 2)]
        [InlineData(100, 12, 1)]
        [InlineData(100, 12, null)]
        [InlineData(97.5, 12, 2)]
        public void HoldsTheLoad_R_PROG_01(double loadKg, int reps, int? rir)
        {
            var next = Next(Lifts.Squat, Book.Exposure(0, (decimal)loadKg, reps, rir), Book.Exposure(3, 100, 12, 2));

            Assert.Equal(100, next.LoadKg);
        }

        [Fact]
        public void HoldsWhenASetIsMissing_R_PROG_01()
        {
            var next = Next(Lifts.Squat, Book.Exposure(0, 100, 12, 2), Book.Exposure(3, 100, 12, 2, sets: 2));

            Assert.Equal(100, next.LoadKg);
        }

        [Fact]
        public void AsksForOneRepetitionMore_R_PROG_01() => Assert.Equal(10, Next(Lifts.Squat, Book.Exposure(0, 100, 9, 2)).Reps);
    }
}

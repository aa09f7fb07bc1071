using CoachBot.Coaching.Progress.Loads;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class BodyweightLadderTests
{
    private static readonly BodyweightLadder Ladder = new(Book.Rules);

    private static LadderStep Next(LadderStep now, int reps, int? rir = 2) => Ladder.Next(now, Book.Exposure(0, 0, reps, rir), Lifts.Target).Value;

    [Fact]
    public void AddsARepetitionFirst_R_PROG_04() => Assert.Equal(new LadderStep(LadderRung.Reps, 11), Next(new(LadderRung.Reps, 10), 10));

    [Theory]
    [InlineData(9, 2)]
    [InlineData(10, 1)]
    [InlineData(10, null)]
    public void StaysUntilTheStepIsOwned_R_PROG_04(int reps, int? rir) =>
        Assert.Equal(new LadderStep(LadderRung.Reps, 10), Next(new(LadderRung.Reps, 10), reps, rir));

    [Fact]
    public void GoesFromFifteenToSlowLowering_R_PROG_04() =>
        Assert.Equal(new LadderStep(LadderRung.SlowLowering, 8) { LoweringSeconds = 3 }, Next(new(LadderRung.Reps, 15), 15));

    [Fact]
    public void ClimbsEveryRungInOrder_R_PROG_04()
    {
        var steps = new List<LadderStep> { new(LadderRung.Reps, 15) };

        while (steps[^1].Rung != LadderRung.AddedLoad)
        {
            steps.Add(Next(steps[^1] with { Reps = 15 }, 15));
        }

        Assert.Equal(Enum.GetValues<LadderRung>(), steps.Select(step => step.Rung));
        Assert.Equal([0, 0, 2, 2, 0, 0], steps.Select(step => step.PauseSeconds));
        Assert.Equal([0, 3, 3, 3, 0, 0], steps.Select(step => step.LoweringSeconds));
    }

    [Fact]
    public void EndsWithLoad() => Assert.Equal(new LadderStep(LadderRung.AddedLoad, 15), Next(new(LadderRung.AddedLoad, 15), 20));

    [Fact]
    public void NeverAsksForMoreThanFifteen_R_PROG_04() =>
        Gen.Select(Gen.Enum<LadderRung>(), Gen.Int[1, 15], Gen.Int[0, 30]).Sample((rung, reps, done) => Next(new(rung, reps), done).Reps <= 15);
}

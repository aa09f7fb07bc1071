using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class InSessionCorrectionTests
{
    private static readonly InSessionCorrection Correction = new(Book.Rules);

    private static InSessionChange After(SetResult set) => Correction.After(Lifts.Squat, set, [], Book.Monday);

    [Theory]
    [InlineData(5, 105)]
    [InlineData(4, 105)]
    [InlineData(3, 100)]
    [InlineData(1, 100)]
    [InlineData(0, 95)]
    [InlineData(8, 100)]
    [InlineData(null, 100)]
    public void TheNextSetsFollowTheFirst_R_PROG_06(int? rir, int kg) => Assert.Equal(kg, After(new(100, 8, rir)).LoadKg);

    [Fact]
    public void TheWeekHoldsTheNextSetsBack_R_PROG_03() =>
        Assert.Equal(100, Correction.After(Lifts.Squat, new(100, 8, 5), [Book.Exposure(-3, 92.5m, 8, 2)], Book.Monday).LoadKg);

    [Fact]
    public void AFailedRepetitionEndsTheExercise_R_PROG_06()
    {
        var change = After(new(100, 6, 0) { HasFailedRep = true });

        Assert.False(change.GoesOn);
        Assert.Equal(90, change.LoadKg);
    }
}

using CoachBot.Coaching.Progress.Breaks;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Breaks;

public class DetrainingTests
{
    private static readonly Detraining Detraining = new(Book.Rules);

    [Theory]
    [InlineData(14, 0, 5, "R-DET-01")]
    [InlineData(15, 5, 10, "R-DET-02")]
    [InlineData(28, 5, 10, "R-DET-02")]
    [InlineData(42, 5, 15, "R-DET-02")]
    [InlineData(56, 10, 15, "R-DET-03")]
    [InlineData(84, 10, 15, "R-DET-03")]
    public void TheLossGrowsWithTheWeeks_R_DET_01_R_DET_02_R_DET_03(int days, int low, int high, string rule)
    {
        var loss = Detraining.After(days);

        Assert.Equal((low, high, rule), (loss.Percent.Low, loss.Percent.High, loss.Reasons[0].Value));
    }

    [Theory]
    [InlineData(84, false)]
    [InlineData(85, true)]
    public void PastTheStudiesItMayBeMore_R_DET_03(int days, bool isMorePossible) => Assert.Equal(isMorePossible, Detraining.After(days).IsMorePossible);

    [Theory]
    [InlineData(28, new[] { "R-DET-02" })]
    [InlineData(29, new[] { "R-DET-02", "R-DET-03" })]
    [InlineData(50, new[] { "R-DET-03" })]
    public void BetweenTwoStudiesBothAreNamed_R_DET_02_R_DET_03(int days, string[] rules) => Assert.Equal(rules, Book.Names(Detraining.After(days).Reasons));

    [Fact]
    public void ABreakIsNotNegative() => Assert.Throws<ArgumentOutOfRangeException>(() => Detraining.After(-1));

    [Fact]
    public void ALongerBreakNeverCostsLess() => Gen.Int[0, 300].Sample(days =>
        Detraining.After(days + 1).Percent.Low >= Detraining.After(days).Percent.Low
        && Detraining.After(days + 1).Percent.High >= Detraining.After(days).Percent.High);
}

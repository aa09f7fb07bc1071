using CoachBot.Coaching.Progress.Efforts;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class PercentTableTests
{
    private static readonly PercentTable Table = new(Book.Rules);

    [Theory]
    [InlineData(1, 0, 100)]
    [InlineData(5, 2, 83)]
    [InlineData(8, 4, 70)]
    public void RepetitionsAndReserveTogetherGiveThePercent_R_PROG_12(int reps, int rir, int percent) =>
        Assert.Equal(percent, Table.Percent(reps, rir).Value);

    [Fact]
    public void PastTwelveThereIsNoAnswer_R_PROG_12() => Assert.Null(Table.Percent(11, 2).Value);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(5, -1)]
    public void ASetHasARepetitionAndNoDebt(int reps, int rir) => Assert.Throws<ArgumentOutOfRangeException>(() => Table.Percent(reps, rir));

    [Fact]
    public void MoreRepetitionsNeverMeanMoreLoad() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 5])
        .Sample((reps, rir) => Table.Percent(reps + 1, rir).Value <= Table.Percent(reps, rir).Value);
}

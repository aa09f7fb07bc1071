using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class EffortScaleTests
{
    private static readonly EffortScale Scale = new(Book.Rules);

    [Theory]
    [InlineData(10, 0, 0)]
    [InlineData(9.5, 0, 0)]
    [InlineData(9, 1, 1)]
    [InlineData(8.5, 1, 2)]
    [InlineData(8, 2, 2)]
    [InlineData(7.5, 2, 3)]
    [InlineData(7, 3, 3)]
    [InlineData(6.5, 3, 4)]
    [InlineData(6, 4, 4)]
    public void EffortsAreReserves_R_PROG_11(double rpe, int low, int high)
    {
        var rir = Scale.Rir((decimal)rpe).Value!.Value;

        Assert.Equal((low, high), (rir.Low, rir.High));
    }

    [Theory]
    [InlineData(5.5)]
    [InlineData(5)]
    [InlineData(1)]
    public void EasyEffortsSayNothingOfLoad_R_PROG_11(double rpe) => Assert.Null(Scale.Rir((decimal)rpe).Value);

    [Fact]
    public void AnEffortBetweenHalvesIsReadUpwards() => Assert.Equal(Quantity.Exactly(2), Scale.Rir(7.8m).Value);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 7)]
    [InlineData(4, 6)]
    [InlineData(9, 5)]
    public void ReservesAreEfforts_R_PROG_11(int rir, int rpe) => Assert.Equal(rpe, Scale.Rpe(rir).Value);

    [Theory]
    [InlineData(-0.5)]
    [InlineData(10.5)]
    public void TheScaleEndsAtNoneAndTen(double rpe) => Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Rir((decimal)rpe));

    [Fact]
    public void AReserveIsNotNegative() => Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Rpe(-1));
}

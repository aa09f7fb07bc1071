using CoachBot.Coaching.Progress.Loads;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class RirCorrectionTests
{
    private static readonly RirCorrection Correction = new(Book.Rules);

    [Theory]
    [InlineData(6, 7.5)]
    [InlineData(5, 7.5)]
    [InlineData(4, 5)]
    [InlineData(3, 2.5)]
    [InlineData(2, 0)]
    [InlineData(1, -2.5)]
    [InlineData(0, -5)]
    public void TheReserveSetsThePercent_R_PROG_05(int reported, double percent) =>
        Assert.Equal((decimal)percent, Correction.Percent(reported, 2).Value);

    [Theory]
    [InlineData(4, 105)]
    [InlineData(1, 97.5)]
    [InlineData(0, 95)]
    public void CorrectsTheNextLoad_R_PROG_05(int rir, double kg) =>
        Assert.Equal((decimal)kg, Correction.Next(Lifts.Squat, [Book.Exposure(0, 100, 10, rir)], Book.Monday.PlusDays(3))!.LoadKg);

    [Theory]
    [InlineData(10, 2)]
    [InlineData(10, 7)]
    [InlineData(14, 4)]
    [InlineData(10, null)]
    [InlineData(6, 4)]
    public void IsSilentWhenAsPlannedOrNotToBeTrusted_R_PROG_07(int reps, int? rir) =>
        Assert.Null(Correction.Next(Lifts.Squat, [Book.Exposure(0, 100, reps, rir)], Book.Monday.PlusDays(3)));

    [Fact]
    public void NamesTheCeilingThatHeldItBack_R_PROG_03()
    {
        var next = Correction.Next(Lifts.Squat, [Book.Exposure(0, 100, 10, 2), Book.Exposure(3, 107.5m, 10, 5)], Book.Monday.PlusDays(6))!;

        Assert.Equal(110, next.LoadKg);
        Assert.Equal(["R-PROG-05", "R-PROG-03"], Book.Names(next.Reasons));
    }

    [Fact]
    public void MoreInReserveNeverMeansLessLoad() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5]).Sample((reported, target) =>
        Correction.Percent(reported + 1, target).Value >= Correction.Percent(reported, target).Value);
}

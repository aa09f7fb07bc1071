using CoachBot.Coaching.Progress.Breaks;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Breaks;

public class IllnessReturnTests
{
    private static readonly IllnessReturn Return = new(Book.Rules);
    private static readonly Illness Cold = new(IllnessSigns.None, IllnessSigns.Fever, DaysWithSigns: 4, DaysWithout: 1);

    [Fact]
    public void NobodyTrainsWithAnySign_R_RET_06() =>
        Gen.Select(Gen.Int[1, 4095], Gen.Int[0, 20], Gen.Int[0, 20], Gen.Bool).Sample((signs, days, without, cleared) =>
            Return.Today(new((IllnessSigns)signs, IllnessSigns.None, days, without) { IsClearedByDoctor = cleared }).Step
                is IllnessStep.Stop or IllnessStep.DoctorFirst);

    [Theory]
    [InlineData(0, IllnessStep.Stop, 0)]
    [InlineData(1, IllnessStep.LightMinutes, 0)]
    [InlineData(2, IllnessStep.Micro, 0)]
    [InlineData(3, IllnessStep.ReducedMain, 50)]
    [InlineData(4, IllnessStep.ReducedMain, 50)]
    [InlineData(5, IllnessStep.Full, 100)]
    public void TheDaysWithoutSignsLeadBack_R_RET_07(int without, IllnessStep step, int percent)
    {
        var day = Return.Today(Cold with { DaysWithout = without });

        Assert.Equal((step, percent), (day.Step, day.VolumePercent));
    }

    [Fact]
    public void TheFirstDayIsLightAndWatched_R_RET_07()
    {
        var day = Return.Today(Cold);

        Assert.Equal((20, 30, 24), (day.Minutes!.Value.Low, day.Minutes.Value.High, day.WatchHours));
    }

    [Fact]
    public void TenDaysNeedNoDoctor_R_RET_08() => Assert.Equal(IllnessStep.LightMinutes, Return.Today(Cold with { DaysWithSigns = 10 }).Step);

    [Fact]
    public void WhoIsIllAndNeedsADoctorHearsBoth_R_RET_06_R_RET_08() =>
        Assert.Equal(["R-RET-08", "R-RET-06"], Book.Names(Return.Today(Cold with { SignsToday = IllnessSigns.Chest }).Reasons));

    [Fact]
    public void WhoIsWellAgainHearsOfTheDoctorAlone_R_RET_08() =>
        Assert.Equal(["R-RET-08"], Book.Names(Return.Today(Cold with { DaysWithSigns = 11 }).Reasons));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(9, 8)]
    public void FullWorkWaitsThreeToSevenDays_R_RET_07(int ill, int firstFullDay) =>
        Assert.Equal(firstFullDay, Enumerable.Range(1, 20).First(day => Return.Today(Cold with { DaysWithSigns = ill, DaysWithout = day }).Step == IllnessStep.Full));

    public static TheoryData<Illness> ForADoctor { get; } =
    [
        Cold with { SignsBefore = IllnessSigns.Chest },
        Cold with { SignsBefore = IllnessSigns.Palpitations, DaysWithout = 9 },
        Cold with { SignsToday = IllnessSigns.Breathlessness, IsClearedByDoctor = true },
        Cold with { DaysWithSigns = 11 },
        Cold with { HasRiskDisease = true },
    ];

    [Theory]
    [MemberData(nameof(ForADoctor))]
    public void SomeSeeADoctorFirst_R_RET_08(Illness illness) => Assert.Equal(IllnessStep.DoctorFirst, Return.Today(illness).Step);

    [Fact]
    public void ADoctorsWordOpensTheWayBack_R_RET_08() =>
        Assert.Equal(IllnessStep.LightMinutes, Return.Today(Cold with { DaysWithSigns = 11, IsClearedByDoctor = true }).Step);
}

using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Sessions;

/// <summary>What one session holds: R-DAY-06 to R-DAY-09.</summary>
public class SessionTests
{
    [Fact]
    public void TooLong() =>
        Assert.Equal(["R-DAY-06"], PlanBuilder.Gym().Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => day with { Minutes = 61 }).Broken);

    [Fact]
    public void TooShort() =>
        Assert.Equal(["R-DAY-06"], PlanBuilder.Gym().Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => day with { Minutes = 34 }).Broken);

    [Fact]
    public void LongerThanTheRunnerHas() =>
        Assert.Equal(["R-DAY-06"], PlanBuilder.Gym().Runner(runner => runner with { Minutes = 30 }).Broken);

    [Fact]
    public void AsLongAsTheRunnerHas() =>
        Assert.Empty(PlanBuilder.Gym().Runner(runner => runner with { Minutes = 30 }).Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => day with { Minutes = 30 })
            .Day(PlanBuilder.On(1, IsoDayOfWeek.Friday), day => day with { Minutes = 30 }).Broken);

    [Fact]
    public void StrengthBeforeJumps() =>
        Assert.Equal(["R-DAY-07"], PlanBuilder.Gym().Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => day with { Items = [.. day.Items.Skip(1), day.Items[0]] }).Broken);

    [Fact]
    public void LowHopsBeforeJumps() =>
        Assert.Equal(["R-DAY-07"], PlanBuilder.Gym().Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => day with { Items = [PlanText.Item("PL-10 2x15"), .. day.Items] }).Broken);

    [Fact]
    public void TooManySets() =>
        Assert.Equal(["R-DAY-08"], PlanBuilder.Gym().Dose("TR-05 9x10 RIR 3").Broken);

    [Fact]
    public void TooFewSets() =>
        Assert.Equal(["R-DAY-08"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Friday, "HI-07 2x6 RIR 2; SL-07 2x6 RIR 2; CF-05 3x8 RIR 2").Broken);

    [Fact]
    public void TooManyLegExercises() =>
        Assert.Equal(["R-DAY-09"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Friday, "HI-07 2x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; HI-14 1x10 RIR 3; CF-02 1x12 RIR 3; CF-05 1x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void TooFewBigOnes() =>
        Assert.Equal(["R-DAY-09"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Friday, "SL-08 2x8 RIR 3; HI-14 3x10 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s").Broken);
}

using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class StallTests
{
    private static readonly Stall Stall = new(Book.Rules);

    private static StallPlan? Check(params (decimal Kg, int Reps)[] sessions) =>
        Stall.Check([.. sessions.Select((session, index) => Book.Exposure(index * 4, session.Kg, session.Reps, 2))]).Value;

    [Fact]
    public void ThreeThatBetterNothingAskForTwoLighterSessions_R_PROG_09() =>
        Assert.Equal(new StallPlan(0.9m, 2), Check((100, 8), (100, 8), (97.5m, 12), (100, 7)));

    [Fact]
    public void OneMoreRepetitionIsProgress_R_PROG_09() => Assert.Null(Check((100, 8), (100, 8), (100, 9), (100, 8)));

    [Fact]
    public void OneMoreKilogramIsProgress_R_PROG_09() => Assert.Null(Check((100, 12), (100, 12), (102.5m, 8), (100, 12)));

    [Fact]
    public void ALighterSessionIsNoMissedProgress_R_PROG_09() => Assert.Null(Stall.Check(
    [
        Book.Exposure(0, 100, 8, 2), Book.Exposure(4, 100, 8, 2), Book.Exposure(8, 100, 8, 2), Book.Exposure(12, 90, 5, 5) with { IsLighter = true },
    ]).Value);

    [Fact]
    public void ThreeSessionsAreTooFewToTell() => Assert.Null(Check((100, 8), (100, 8), (100, 8)));
}

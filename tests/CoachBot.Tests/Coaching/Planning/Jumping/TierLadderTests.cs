using CoachBot.Coaching.Planning.Jumping;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning.Jumping;

public class TierLadderTests
{
    private static readonly TierLadder Ladder = new(RealContent.Load.Rulebook);
    private static readonly int Weeks = Coached.Number("R-PLYO-13", "weeks").Whole;
    private static readonly int Sessions = Coached.Number("R-PLYO-13", "sessions").Whole;

    private static JumpLog Log(LocalDate first, int sessions) =>
        new([(null, 0), (first, sessions), (first, sessions), (null, 0), (null, 0), (null, 0)]);

    [Fact]
    public void TheThirdTierNeedsTwoWeeksAndFourSessionsOfTheSecond()
    {
        Assert.Equal(3, Ladder.Earned(Log(Coached.Monday, Sessions), Coached.Monday.PlusWeeks(Weeks)));
        Assert.Equal(2, Ladder.Earned(Log(Coached.Monday, Sessions - 1), Coached.Monday.PlusWeeks(Weeks)));
        Assert.Equal(2, Ladder.Earned(Log(Coached.Monday, Sessions), Coached.Monday.PlusWeeks(Weeks).PlusDays(-1)));
    }

    [Fact]
    public void AnEmptyLogBelievesTheGatesForTheFirstJumps() => Assert.Equal(2, Ladder.Earned(JumpLog.Empty, Coached.Monday));

    [Fact]
    public void AfterABreakEvenTheyAreEarnedAgain() => Assert.Equal(1, Ladder.Earned(JumpLog.Empty with { IsBegunAnew = true }, Coached.Monday));

    [Fact]
    public void APlanClimbsIt()
    {
        var weeks = Coached.Weeks(Coached.Lifter, 8);
        var first = weeks.Index().First(week => week.Item.TopTier() == 3).Index;

        Assert.True(first >= Weeks);
        Assert.True(weeks.Take(first).SelectMany(week => week).Count(card => card.TopTier() == 2) >= Sessions);
    }
}

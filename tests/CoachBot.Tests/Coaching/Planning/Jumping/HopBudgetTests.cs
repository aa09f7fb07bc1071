using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Jumping;

public class HopBudgetTests
{
    public static TheoryData<Level> Levels => [Level.L0, Level.L1, Level.L2];

    private static Runner Of(Level level) => level switch { Level.L0 => Coached.Newcomer, Level.L1 => Coached.Beginner, _ => Coached.Lifter };

    private static int Most(IEnumerable<Card> week) => week.Max(CardSums.Hops);

    [Theory]
    [MemberData(nameof(Levels))]
    public void TheFirstSessionHasHalfOfWhatTheLevelMayDo(Level level)
    {
        var cap = Coached.Number("R-PLYO-05", $"per_session.{level}").Default;

        Assert.Equal(cap * Coached.Number("R-PLYO-05", "start_share").Default / 100, Most(Coached.Week(Of(level), 1)));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void SessionAndWeekKeepTheirCaps(Level level)
    {
        // A newcomer is one for four weeks.
        var weeks = Coached.Weeks(Of(level), 4);

        Assert.All(weeks, week => Assert.True(Most(week) <= Coached.Number("R-PLYO-05", $"per_session.{level}").Default));
        Assert.All(weeks, week => Assert.True(week.Sum(CardSums.Hops) <= Coached.Number("R-PLYO-05", $"per_week.{level}").Default));
    }

    [Fact]
    public void TheyGrowFromWeekToWeek()
    {
        var weeks = Coached.Weeks(Coached.Newcomer, 3);

        Assert.Equal(weeks.Select(Most).Order(), weeks.Select(Most));
        Assert.True(Most(weeks[2]) > Most(weeks[0]));
    }
}

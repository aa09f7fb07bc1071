using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Lifting;

public class FastLiftDoseTests
{
    private static IReadOnlyList<(Card Card, CardItem Item)> Fast(Runner runner) =>
        [.. Coached.Weeks(runner, 17).SelectMany(week => week).SelectMany(card => card.In(Block.Explosive).Select(item => (card, item)))];

    [Fact]
    public void BelongsToPower()
    {
        var fast = Fast(Coached.Lifter);

        Assert.NotEmpty(fast);
        Assert.All(fast, one => Assert.Equal(Phase.Power, one.Card.Phase));
        Assert.All(fast, one => Assert.Contains("R-EXP-07", one.Item.Rules()));
    }

    [Fact]
    public void KeepsItsNumbers() => Assert.All(Fast(Coached.Lifter), one =>
    {
        Assert.Equal(Coached.Number("R-EXP-02", "reps").Whole, one.Item.Reps);
        Assert.InRange(one.Item.Sets, Coached.Number("R-EXP-03", "sets").Low, Coached.Number("R-EXP-03", "sets").High);
        Assert.Equal(Coached.Number("R-EXP-04", "rest").Whole, one.Item.RestSeconds);
    });

    [Fact]
    public void IsNotForBeginners() => Assert.Empty(Fast(Coached.Beginner));

    [Fact]
    public void NeedsSomethingToLift() => Assert.Empty(Fast(Coached.Lifter with { Equipment = new HashSet<Kit> { Kit.Step, Kit.Box, Kit.Dumbbell } }));
}

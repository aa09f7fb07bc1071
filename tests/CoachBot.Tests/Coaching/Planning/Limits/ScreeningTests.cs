using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Limits;

public class ScreeningTests
{
    private static void IsRefused(Runner runner, string rule) => Assert.All(Coached.Weeks(runner, 5).SelectMany(week => week), card =>
    {
        Assert.Equal(CardKind.Rest, card.Kind);
        Assert.Empty(card.Items);
        Assert.Equal(rule, card.Rules().First());
    });

    [Fact]
    public void AChildGetsNoPlan() => IsRefused(Coached.Newcomer with { Age = Coached.Number("R-AGE-01", "below_age").Whole - 1 }, "R-AGE-01");

    [Fact]
    public void APregnancyWithoutAWordFromTheDoctorGetsNone() => IsRefused(Coached.Lifter with { Pregnancy = new Pregnancy(20, Cleared: false) }, "R-PREG-02");

    [Fact]
    public void ARedFlagGetsNone() => IsRefused(Coached.Lifter with { RedFlags = ["RF-06"] }, "R-SCREEN-01");
}

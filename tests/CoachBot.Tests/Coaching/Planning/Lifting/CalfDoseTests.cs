using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Lifting;

public class CalfDoseTests
{
    private static IEnumerable<CardItem> Calves(IEnumerable<Card> week) => week.MainSessions().SelectMany(card => card.In(Block.Calf));

    [Fact]
    public void WithALoadRepetitionsGetFewerFromPhaseToPhase()
    {
        var weeks = Coached.Weeks(Coached.Lifter, 13);
        var reps = Coached.Number("R-MAX-12", "reps");

        Assert.All(Calves(weeks[0]), item => Assert.Equal((int)reps.High, item.Reps));
        Assert.All(Calves(weeks[4]), item => Assert.Equal(reps.Whole, item.Reps));
        Assert.All(Calves(weeks[12]), item => Assert.Equal((int)reps.Low, item.Reps));
        Assert.All(Calves(weeks[4]), item => Assert.Contains("R-MAX-12", item.Rules()));
    }

    [Fact]
    public void EveryMainSessionHasThem() => Assert.All(Coached.Week(Coached.Lifter, 6).MainSessions(), card => Assert.Contains(card.Items, item => item.Block == Block.Calf));

    [Fact]
    public void WithoutALoadThereAreMany()
    {
        var runner = Coached.Newcomer with { Equipment = new HashSet<Kit> { Kit.Step, Kit.Box } };
        var reps = Coached.Number("R-END-01", "calf_reps");

        var raises = Calves(Coached.Week(runner, 2)).Where(item => item.Reps is not null).ToList();

        Assert.NotEmpty(raises);
        Assert.All(raises, item => Assert.InRange(item.Reps!.Value, reps.Low, reps.High));
        Assert.All(raises, item => Assert.Contains("R-END-01", item.Rules()));
    }
}

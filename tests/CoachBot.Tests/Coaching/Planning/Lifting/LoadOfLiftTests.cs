using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Lifting;

public class LoadOfLiftTests
{
    [Fact]
    public void ThePercentFollowsFromRepetitionsAndReserve()
    {
        var heavy = Coached.Weeks(Coached.Lifter, 7).Skip(4).Select(week => week.Find(Coached.Squat)!);

        // R-PROG-12: repetitions and reserve together are 8, 7 and 6.
        Assert.Equal([80m, 83m, 85m], heavy.Select(item => item.Pct1rm!.Value));
        Assert.All(heavy, item => Assert.Contains("R-PROG-12", item.Rules()));
    }

    [Fact]
    public void KilogramsAreRoundedDownToWhatABarShows()
    {
        var heavy = Coached.Weeks(Coached.Lifter, 7).Skip(4).Select(week => week.Find(Coached.Squat)!);

        Assert.Equal([80m, 82.5m, 85m], heavy.Select(item => item.LoadKg!.Value));
    }

    [Fact]
    public void GeneralWorkStaysUnderItsCeiling()
    {
        var general = Coached.Weeks(Coached.Lifter, 4).Select(week => week.Find(Coached.Squat)!.Pct1rm!.Value);

        Assert.All(general, percent => Assert.True(percent <= Coached.Number("R-GEN-01", "load").High));
    }

    [Fact]
    public void ABeginnersFirstHeavyWeeksStayUnderEighty()
    {
        var hipThrust = new ExerciseId("HI-04");
        var runner = Coached.Beginner with { Maxima = new Dictionary<ExerciseId, decimal> { [hipThrust] = 100 } };

        var heavy = Coached.Weeks(runner, 12).Skip(4).Select(week => week.Find(hipThrust)!).ToList();
        var first = Coached.Number("R-MAX-01", "first_weeks").Whole;

        Assert.All(heavy.Take(first), item => Assert.True(item.Pct1rm <= Coached.Number("R-MAX-01", "load_first_weeks.L1").High));
        Assert.Contains(heavy.Skip(first), item => item.Pct1rm > Coached.Number("R-MAX-01", "load_first_weeks.L1").High);
    }

    [Fact]
    public void WithoutAMaximumNobodyTellsALoad() =>
        Assert.All(
            Coached.Weeks(Coached.Lifter with { Maxima = new Dictionary<ExerciseId, decimal>() }, 6).SelectMany(week => week).SelectMany(card => card.Items),
            item => Assert.Null(item.LoadKg));
}

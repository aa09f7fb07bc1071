using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning.Jumping;

public class JumpBudgetTests
{
    [Fact]
    public void AFirstWeekHasTheUsualDose()
    {
        var usual = RealContent.Load.Rulebook.Prescription("RX-T2");

        Assert.Equal(usual.Sets!.Value.Whole * usual.Reps!.Value.Whole, Coached.Week(Coached.Lifter, 1).Contacts());
    }

    [Fact]
    public void ANewTierBeginsWithAThirdLess()
    {
        var weeks = Coached.Weeks(Coached.Lifter, 5);
        var cut = Coached.Number("R-PLYO-13", "first_week_cut").Default / 100;

        Assert.Equal(3, weeks[4].TopTier());
        Assert.True(weeks[4].Contacts() <= weeks[2].Contacts() * (1 - cut));
        Assert.Contains("R-PLYO-13", weeks[4].SelectMany(card => card.Items).First(item => item.Tier == 3).Rules());
    }

    [Fact]
    public void ContactsGrowByAFifthOrByTen()
    {
        var weeks = Coached.Weeks(Coached.Lifter, 12).Where(week => !week[0].Deload).Select(week => week.Contacts()).ToList();
        var (percent, contacts) = (Coached.Number("R-PLYO-12", "growth").Default, Coached.Number("R-PLYO-12", "growth_contacts").Default);

        Assert.True(weeks[^1] > weeks[0]);
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.True(pair.Second <= Math.Max(pair.First * (1 + (percent / 100)), pair.First + contacts)));
    }

    [Theory]
    [InlineData("marathon", "R-DIST-05")]
    [InlineData("ultra", "R-DIST-06")]
    public void ALongRaceHoldsThemBack(string distance, string rule)
    {
        var weeks = Coached.Weeks(Coached.Lifter.Racing(Coached.Race(24, distance)), 24);

        Assert.All(weeks, week => Assert.True(week.Contacts() <= Coached.Number(rule, "peak_contacts").Default));
        Assert.Equal(Coached.Number(rule, "top_tier").Whole, weeks.Max(week => week.TopTier()));
    }

    [Fact]
    public void SessionAndWeekKeepTheCapsOfTheLevel()
    {
        foreach (var (runner, level) in new[] { (Coached.Beginner, "L1"), (Coached.Lifter, "L2"), (Coached.Advanced, "L3") })
        {
            var weeks = Coached.Weeks(runner, 17);

            Assert.All(weeks, week => Assert.True(week.Contacts() <= Coached.Number("R-PLYO-03", $"contacts.{level}").Default));
            Assert.All(weeks.SelectMany(week => week), card => Assert.True(new[] { card }.Contacts() <= Coached.Number("R-PLYO-02", $"contacts.{level}").Default));
        }
    }
}

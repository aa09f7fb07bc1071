using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation;

public class WeekTotalsTests
{
    [Fact]
    public void AWeekIsCounted()
    {
        var week = Assert.Single(Of(PlanBuilder.Gym().Day(new LocalDate(2026, 3, 6), day => day with { Items = [PlanText.Item("PL-10 2x20"), .. day.Items] })));

        Assert.Equal((2, 20, 40, 15, 90, false), (week.MainSessions, week.LegSets, week.LowHops, week.JumpContacts, week.Minutes, week.IsDeload));
        Assert.Equal(7, week.Days.Count);
    }

    [Fact]
    public void ALighterWeekIsKnown()
    {
        Assert.Equal([false, false, false, true], Of(PlanBuilder.Gym(weeks: 4)).Select(week => week.IsDeload));
    }

    [Fact]
    public void AWeekBeginsOnMondayWhereverThePlanDoes()
    {
        var weeks = Of(PlanBuilder.Gym(weeks: 2).Without(day => day.Date < new LocalDate(2026, 3, 5)));

        Assert.Equal([new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 9)], weeks.Select(week => week.Monday));
        Assert.Equal(new LocalDate(2026, 3, 5), weeks[0].Days[0].Date);
    }

    private static IReadOnlyList<WeekTotals> Of(PlanBuilder plan) =>
        WeekTotals.Of(plan.Plan, RealContent.Load.Catalogue, RealContent.Load.Rulebook);
}

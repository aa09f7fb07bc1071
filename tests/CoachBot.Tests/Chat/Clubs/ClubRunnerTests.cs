using CoachBot.Chat.Clubs;
using CoachBot.Coaching;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Clubs;

public class ClubRunnerTests
{
    private static readonly Runner Group = Runner.Newcomer(Some.Day.PlusDays(2));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(200)]
    [InlineData(800)]
    public void BeginnersStayBeginners(int days)
    {
        var date = Some.Day.PlusDays(days);

        Assert.Equal((Level.L0, 0), (ClubRunner.Of(ClubLevel.Beginner, Group, date).Later(date).Level, ClubRunner.Of(ClubLevel.Beginner, Group, date).Gates));
    }

    [Theory]
    [InlineData(ClubLevel.Beginner, 4)]
    [InlineData(ClubLevel.Experienced, 12)]
    public void EveryBlockBeginsAnewOnAMonday(ClubLevel level, int weeks)
    {
        var firsts = Enumerable.Range(0, 7 * 26).Select(day => ClubRunner.Of(level, Group, Some.Day.PlusDays(day)).Since).Distinct().ToList();

        Assert.All(firsts, first => Assert.Equal(IsoDayOfWeek.Monday, first.DayOfWeek));
        Assert.All(firsts.Zip(firsts.Skip(1)), pair => Assert.Equal(weeks, Period.Between(pair.First, pair.Second, PeriodUnits.Weeks).Weeks));
    }

    [Fact]
    public void ABeforeFirstDayIsNoTrouble() => Assert.True(ClubRunner.Of(ClubLevel.Beginner, Group, Some.Day.PlusDays(-30)).Since <= Group.Since);

    [Theory]
    [InlineData(ClubLevel.Beginner, false)]
    [InlineData(ClubLevel.Beginner, true)]
    [InlineData(ClubLevel.Experienced, false)]
    [InlineData(ClubLevel.Experienced, true)]
    public void NoWeekBreaksAHardRule(ClubLevel level, bool hasAGym)
    {
        var group = hasAGym ? Group with { Equipment = Enum.GetValues<Kit>().ToHashSet() } : Group;
        var coach = RealCommands.Get<Coach>();
        var first = ClubRunner.Of(level, group, group.Since).Since;
        var weeks = level == ClubLevel.Beginner ? 4 : 12;

        var plan = coach.Plan(ClubRunner.Of(level, group, first), Diary.Empty, first, first.PlusWeeks(weeks).PlusDays(-1));

        Assert.NotEmpty(plan.Days.SelectMany(day => day.Items));
        Assert.DoesNotContain(PlanValidator.Check(plan, RealContent.Load.Catalogue, RealContent.Load.Rulebook), violation => violation.IsHard);
    }
}

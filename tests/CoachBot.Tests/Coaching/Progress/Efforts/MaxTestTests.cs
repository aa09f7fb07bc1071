using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class MaxTestTests
{
    private static readonly MaxTest Test = new(Book.Rules);

    [Theory]
    [InlineData(Level.L1, 30, false, true)]
    [InlineData(Level.L3, 17, false, true)]
    [InlineData(Level.L3, 30, true, true)]
    [InlineData(Level.L2, 45, false, false)]
    public void IsNotForEveryone_R_PROG_13(Level level, int age, bool isPregnant, bool hasLiftedHeavy) =>
        Assert.False(Test.IsAllowed(level, age, isPregnant, hasLiftedHeavy).Value);

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void AsksForAHistoryFromFortyOn_R_AGE_04(int age, bool isAllowed) =>
        Assert.Equal(isAllowed, Test.IsAllowed(Level.L2, age, isPregnant: false, hasLiftedHeavy: false).Value);

    [Theory]
    [InlineData(Level.L2, 18, false)]
    [InlineData(Level.L2, 45, true)]
    public void IsForThoseWhoLift_R_PROG_13(Level level, int age, bool hasLiftedHeavy) =>
        Assert.True(Test.IsAllowed(level, age, isPregnant: false, hasLiftedHeavy).Value);
}

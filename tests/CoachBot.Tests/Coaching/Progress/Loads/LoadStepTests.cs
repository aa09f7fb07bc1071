using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class LoadStepTests
{
    [Theory]
    [InlineData(Pattern.Squat, 2.5, 5)]
    [InlineData(Pattern.Calf, 2.5, 5)]
    [InlineData(Pattern.Push, 1, 2.5)]
    [InlineData(Pattern.TrunkCarry, 1, 2.5)]
    public void IsLargerForLegs_R_PROG_02(Pattern pattern, double low, double high)
    {
        var step = new LoadStep(Book.Rules).Percent(pattern).Value;

        Assert.Equal(((decimal)low, (decimal)high), (step.Low, step.High));
    }
}

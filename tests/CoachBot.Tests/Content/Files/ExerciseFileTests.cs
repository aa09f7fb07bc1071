using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Files;

public class ExerciseFileTests
{
    public class WhenAWordIsUnknown
    {
        [Fact]
        public void ThePatternsAreListed()
        {
            var problem = Assert.Single(TempConfig.ProblemsAfter("exercises/squat.yaml", "pattern: squat", "pattern: sqat"));

            Assert.StartsWith(
                "config/exercises/squat.yaml(5): 'sqat' is not a pattern; one of squat, single-leg-squat, knee-extension, ",
                problem,
                StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("plane: sagittal", "plane: flat", "6): 'flat' is not a plane; one of sagittal, frontal, transverse, mixed")]
        [InlineData("knee: modify", "knee: stop", "11): 'stop' is not a caution; one of modify, avoid")]
        [InlineData(
            "knee: modify",
            "elbow: modify",
            "11): 'elbow' is not a body area; one of knee, achilles, back, foot, shin, hip, ankle, arm, pregnancy")]
        [InlineData(
            "none or dumbbell",
            "none or dumbell",
            "8): 'dumbell' is not equipment; one of step, box, band, dumbbell, kettlebell, barbell, machine, ball, rope, hurdles, wheel, slider, strap, bar, partner, roller")]
        public void TheOthersAreListedToo(string text, string change, string problem)
        {
            Assert.Equal([$"config/exercises/squat.yaml({problem}"], TempConfig.ProblemsAfter("exercises/squat.yaml", text, change));
        }
    }
}

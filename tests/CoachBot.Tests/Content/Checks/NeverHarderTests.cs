using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class NeverHarderTests
{
    public class WhenWhatStandsInAsksMore
    {
        [Theory]
        [InlineData("exercises/squat.yaml", "harder: SQ-01", "easier: PL-01", "26): 'PL-01' is of tier 1, 'SQ-02' is not a jump")]
        [InlineData("exercises/squat.yaml", "harder: SQ-01", "replace_by: SQ-01", "26): 'SQ-01' is for L1, 'SQ-02' for L0")]
        public void ItIsTold(string file, string text, string change, string problem)
        {
            Assert.Equal([$"config/{file}({problem}"], TempConfig.ProblemsAfter(file, text, change));
        }
    }
}

using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class UniqueIdsTests
{
    public class WhenAnIdIsGivenTwice
    {
        [Fact]
        public void TheSecondPlaceNamesTheFirst()
        {
            Assert.Contains(
                "config/exercises/squat.yaml(2): 'PL-01' is already in config/exercises/jumps.yaml(2)",
                TempConfig.ProblemsAfter("exercises/squat.yaml", "id: SQ-01", "id: PL-01"));
        }

        [Fact]
        public void TestsOfAGateCountToo()
        {
            Assert.Contains(
                "config/rules/gates.yaml(11): 'G1.heel-raises' is already in config/rules/gates.yaml(8)",
                TempConfig.ProblemsAfter("rules/gates.yaml", "id: no-pain", "id: heel-raises"));
        }
    }
}

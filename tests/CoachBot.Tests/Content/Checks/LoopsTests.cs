using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class LoopsTests
{
    public class WhenAChainGoesRound
    {
        [Fact]
        public void ItIsToldOnceWithItsExercises()
        {
            using var config = new TempConfig();
            config.Change("exercises/squat.yaml", "harder: SQ-01", "harder: PL-01");
            config.Change("exercises/jumps.yaml", "replace_by: SQ-02", "harder: SQ-02");

            Assert.Equal(["config/exercises/jumps.yaml(12): 'harder' goes round: PL-01, SQ-02, PL-01"], config.Problems);
        }

        [Fact]
        public void AnExerciseThatIsItsOwnEasierOneIsTold()
        {
            Assert.Equal(
                ["config/exercises/squat.yaml(12): 'easier' goes round: SQ-01, SQ-01"],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "easier: SQ-02", "easier: SQ-01"));
        }
    }
}

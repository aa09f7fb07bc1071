using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class JumpsTests
{
    public class WhenAJumpIsHalfAJump
    {
        [Theory]
        [InlineData("tier: 1", "tier: 6", "9): 'tier' is 6; it can be 0 to 5")]
        [InlineData("contacts: 1", "contacts: 0", "10): a jump has 1 contact at least")]
        [InlineData("    contacts: 1\n", "", "2): a jump has 1 contact at least")]
        [InlineData("    tier: 1\n", "", "9): 'contacts' needs a 'tier'")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/exercises/jumps.yaml({problem}"], TempConfig.ProblemsAfter("exercises/jumps.yaml", text, change));
        }
    }
}

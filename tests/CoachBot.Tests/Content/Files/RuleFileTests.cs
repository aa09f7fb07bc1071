using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Files;

public class RuleFileTests
{
    private const string File = "rules/general-strength.yaml";

    public class WhenANumberIsWrong
    {
        [Fact]
        public void HalfARangeIsRefused()
        {
            Assert.Contains(
                "config/rules/general-strength.yaml(9): 'high' is missing",
                TempConfig.ProblemsAfter(File, "low: 8, high: 12", "low: 8"));
        }

        [Fact]
        public void ARangeHoldsNothingElse()
        {
            Assert.Equal(
                ["config/rules/general-strength.yaml(9): 'usual' is not known here; what may stand here: low, high, default"],
                TempConfig.ProblemsAfter(File, "high: 12", "high: 12, usual: 10"));
        }

        [Fact]
        public void ADotInANameIsRefused()
        {
            Assert.Equal(
                ["config/rules/general-strength.yaml(10): 'rest.usual' has a dot; nest the keys"],
                TempConfig.ProblemsAfter(File, "      load:", "      rest.usual: 5\n      load:"));
        }
    }

    public class WhenALayoutIsWrong
    {
        [Theory]
        [InlineData("m, L]", "m]", "17): a layout has 7 days, Monday first; this one has 6")]
        [InlineData("Q+A", "Q+Z", "17): 'Z' is not a part of a day; one of A, B, m, R, E, Q, L, race")]
        [InlineData("run_days: 3", "run_days: 8", "16): 'run_days' is 8; it can be 1 to 7")]
        [InlineData("    layout: [R, Q+A, m, E, B, m, L]\n", "", "16): 'run_days' needs a 'layout'")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/rules/general-strength.yaml({problem}"], TempConfig.ProblemsAfter(File, text, change));
        }
    }
}

using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class RangesTests
{
    public class WhenANumberMakesNoSense
    {
        [Theory]
        [InlineData("rules/general-strength.yaml", "low: 8", "low: 13", "9): 'reps' has a low of 13 above its high of 12")]
        [InlineData("rules/general-strength.yaml", "default: 55", "default: 65", "10): 'load.L1' has a default of 65 outside 50-62.50")]
        [InlineData("rules/general-strength.yaml", "L0: 40", "L0: 400", "10): 'load.L0' is in percent, -100 to 100")]
        [InlineData("rules/prescriptions.yaml", "low: 2", "low: 0", "4): 'sets' is 1 at least")]
        [InlineData("rules/prescriptions.yaml", "default: 3", "default: 4", "4): 'sets' has a default of 4 outside 2-3")]
        [InlineData("rules/prescriptions.yaml", "    reps: { low: 8, high: 11 }\n", "", "3): one of 'reps', 'seconds', 'metres', 'contacts' is missing")]
        [InlineData("rules/prescriptions.yaml", "rest: 90", "rest: -90", "7): 'rest' is 0 at least")]
        [InlineData("rules/gates.yaml", "opens: 1", "opens: 6", "4): 'opens' is 6; it can be 1 to 5")]
        public void ItIsTold(string file, string text, string change, string problem)
        {
            Assert.Equal([$"config/{file}({problem}"], TempConfig.ProblemsAfter(file, text, change));
        }
    }
}

using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class ReasonsTests
{
    public class WhenAReasonNamesANumber
    {
        [Theory]
        [InlineData("{reps.lowest}", "11): '{reps.lowest}' is not a number of R-GEN-02")]
        [InlineData("{load}", "11): '{load}' is not a number of R-GEN-02")]
        [InlineData("{reps}", "11): '{reps}' is a range; write {reps.low}, {reps.high} or {reps.default}")]
        [InlineData("{reps.low", "11): a brace is open or closed alone")]
        public void ItMustBeOneOfTheRule(string placeholder, string problem)
        {
            Assert.Equal(
                [$"config/rules/general-strength.yaml({problem}"],
                TempConfig.ProblemsAfter("rules/general-strength.yaml", "{reps.low}", placeholder));
        }

        [Fact]
        public void OtherLanguagesAreHeldToTheSame()
        {
            Assert.Equal(
                ["config/languages/it/rules.yaml(2): '{rip.low}' is not a number of R-GEN-02"],
                TempConfig.ProblemsAfter("languages/it/rules.yaml", "{reps.low}", "{rip.low}"));
        }
    }
}

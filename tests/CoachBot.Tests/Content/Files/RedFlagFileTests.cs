using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Files;

public class RedFlagFileTests
{
    public class WhenASignWouldFitEverything
    {
        [Theory]
        [InlineData("[faint]", "[]", "6): a sign without words would be seen in every message")]
        [InlineData("pain|pressure", "pain|", "5): an empty beginning would fit every word")]
        public void ItIsRefused(string text, string change, string problem)
        {
            Assert.Equal([$"config/knowledge/red-flags.yaml({problem}"], TempConfig.ProblemsAfter("knowledge/red-flags.yaml", text, change));
        }
    }

    public class WhenTheUrgencyIsUnknown
    {
        [Fact]
        public void TheUrgenciesAreListed()
        {
            Assert.Equal(
                ["config/knowledge/red-flags.yaml(3): 'soon' is not an urgency; one of emergency, prompt, professional"],
                TempConfig.ProblemsAfter("knowledge/red-flags.yaml", "urgency: emergency", "urgency: soon"));
        }
    }
}

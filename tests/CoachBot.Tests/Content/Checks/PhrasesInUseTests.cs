using CoachBot.Content;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class PhrasesInUseTests
{
    public class WhenCodeAndPhrasesDiffer
    {
        [Fact]
        public void APhraseTheCodeSaysIsMissing()
        {
            using var config = new TempConfig();

            var problems = ContentReader.Read(config.Folder, ["today.title", "today.rest", "hello", "bye"]).Problems;

            Assert.Equal("config/languages/en/phrases.yaml(1): phrase 'bye' is missing", Assert.Single(problems).ToString());
        }

        [Fact]
        public void APhraseNobodySaysIsTooMuch()
        {
            using var config = new TempConfig();

            var problems = ContentReader.Read(config.Folder, ["today.title", "hello"]).Problems;

            Assert.Equal("config/languages/en/phrases.yaml(5): phrase 'today.rest' is never said", Assert.Single(problems).ToString());
        }
    }
}

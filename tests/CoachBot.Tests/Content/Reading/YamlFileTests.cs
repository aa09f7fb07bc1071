using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Reading;

public class YamlFileTests
{
    public class WhenAFileIsNotYaml
    {
        [Fact]
        public void ItIsOneProblemWithItsLine()
        {
            Assert.Equal(
                ["config/exercises/squat.yaml(8): this is not YAML: a bracket, brace or quote has no partner near here"],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "[quads, glutes]", "[quads, glutes"));
        }

        [Fact]
        public void OtherFilesAreStillRead()
        {
            using var config = new TempConfig();
            config.Write("exercises/squat.yaml", "exercises: [");
            config.Change("exercises/jumps.yaml", "pattern: landing", "pattern: laning");

            Assert.Equal(2, config.Problems.Count());
        }

        [Fact]
        public void BytesThatAreNoTextAreToldToo()
        {
            using var config = new TempConfig();
            File.WriteAllBytes(Path.Combine(config.Folder, "rules/sources.yaml"), [0xC3, 0x28]);

            Assert.Equal(["config/rules/sources.yaml(1): this is not UTF-8"], config.Problems);
        }
    }

    public class WhenAFileIsEmpty
    {
        [Fact]
        public void ItIsOneProblem()
        {
            using var config = new TempConfig();
            config.Write("exercises/squat.yaml", "# nothing yet\n");

            Assert.Equal(["config/exercises/squat.yaml(1): keys with values are expected here"], config.Problems);
        }
    }

    public class WhenAFileHoldsTwoDocuments
    {
        [Fact]
        public void TheSecondIsRefused()
        {
            Assert.Equal(
                ["config/languages/en/phrases.yaml(7): a file holds one YAML document"],
                TempConfig.ProblemsAfter("languages/en/phrases.yaml", "  hello: Hello", "  hello: Hello\n---\nname: English"));
        }
    }

    public class WhenAnAliasIsUsed
    {
        [Fact]
        public void ItIsRefused()
        {
            Assert.Equal(
                ["config/exercises/squat.yaml(22): anchors and aliases are not used here"],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "muscles: [quads]", "muscles: *quads").Where(p => p.Contains("alias", StringComparison.Ordinal)));
        }
    }
}

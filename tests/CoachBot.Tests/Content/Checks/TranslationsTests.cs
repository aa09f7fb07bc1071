using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class TranslationsTests
{
    public class WhenALanguageLacksSomething
    {
        [Theory]
        [InlineData("phrases", "  hello: Ciao\n", "phrase 'hello'")]
        [InlineData("commands", "  help: { description: \"Che cosa so fare\" }\n", "command 'help'")]
        [InlineData("exercises", "  SQ-02: { name: Squat alla sedia, cues: [\"Sfiora la sedia\"], how: \"Giù e su.\", mistakes: [\"Troppo in fretta: rallenta\"], why: \"Rinforza.\" }\n", "exercise 'SQ-02'")]
        [InlineData("rules", "  R-WEEK-03: { title: Settimana con 3 corse, why: \"Gambe fresche per il lungo.\" }\n", "rule 'R-WEEK-03'")]
        [InlineData("rules", ", no-pain: \"Non ho dolore\"", "gate test 'G1.no-pain'")]
        [InlineData(
            "knowledge",
            "  warm-up:\n    asked_as: [Come mi riscaldo?]\n    answer: \"Dieci minuti facili.\"\n",
            "article 'warm-up'")]
        public void ItsFileIsToldWhat(string file, string text, string missing)
        {
            Assert.Equal(
                [$"config/languages/it/{file}.yaml(1): {missing} is missing"],
                TempConfig.ProblemsAfter($"languages/it/{file}.yaml", text, ""));
        }

        [Fact]
        public void ARedFlagIsToldToo()
        {
            Assert.Equal(
                [
                    "config/languages/it/red-flags.yaml(1): red flag 'RF-01' is missing",
                    "config/languages/it/red-flags.yaml(2): English has no red flag 'RF-02'",
                ],
                TempConfig.ProblemsAfter("languages/it/red-flags.yaml", "RF-01", "RF-02"));
        }
    }

    public class WhenALanguageHasSomethingMore
    {
        [Fact]
        public void ItsLineIsTold()
        {
            Assert.Equal(
                ["config/languages/it/phrases.yaml(6): English has no phrase 'ciao'"],
                TempConfig.ProblemsAfter("languages/it/phrases.yaml", "  hello: Ciao", "  ciao: Ciao\n  hello: Ciao"));
        }
    }
}

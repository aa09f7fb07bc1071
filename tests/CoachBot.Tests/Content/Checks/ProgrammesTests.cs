namespace CoachBot.Tests.Content.Checks;

public class ProgrammesTests
{
    public class WhenSomethingNamedDoesNotExist
    {
        [Theory]
        [InlineData("\"SQ-02 2x8 RIR 4\"", "\"SQ-99 2x8 RIR 4\"", "17): 'SQ-99' is not an exercise")]
        [InlineData("\"PL-01 3x6\"", "\"PL-99 3x6\"", "18): 'PL-99' is not an exercise")]
        [InlineData("layout: R-WEEK-03", "layout: R-WEEK-99", "10): 'R-WEEK-99' is not a rule that lays out a week")]
        [InlineData("layout: R-WEEK-03", "layout: R-GEN-02", "10): 'R-GEN-02' is not a rule that lays out a week")]
        [InlineData("[R-GEN-02, G1]", "[R-GEN-02, G9]", "13): 'G9' is not a rule, a gate or a red flag")]
        [InlineData("[RF-01]", "[RF-99]", "20): 'RF-99' is not a rule, a gate or a red flag")]
        public void ATemplateIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/programmes/small.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, text, change));
        }

        [Theory]
        [InlineData("[S-ACSM09]", "[S-ACSM90]", "7): 'S-ACSM90' is not a source")]
        [InlineData("R-WEEK-03]", "R-WEEK-99]", "9): 'R-WEEK-99' is not a rule")]
        [InlineData("certainty: quoted", "certainty: sure", "8): 'sure' is not a certainty; one of seen, quoted, approximate")]
        public void AStudyIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/programmes/published/studies.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Published, text, change));
        }

        [Fact]
        public void AnItemOfALongListIsToldOnItsOwnLine()
        {
            Assert.Equal(
                ["config/programmes/small.yaml(19): 'SQ-99' is not an exercise"],
                ProgrammeConfig.ProblemsAfter(
                    ProgrammeConfig.Templates, "B: [\"SQ-02 2x8 RIR 4\"]", "B:\n          - SQ-02 2x8 RIR 4\n          - SQ-99 2x8 RIR 4"));
        }
    }

    public class WhenAJumpStandsInTheWrongPlace
    {
        [Theory]
        [InlineData("\"SQ-02 2x8 RIR 4\"", "\"PL-01 2x8 RIR 4\"", "17): 'PL-01' is a jump; it stands with the 'jumps_' of its session")]
        [InlineData("\"PL-01 3x6\"", "\"SQ-01 3x6\"", "18): 'SQ-01' is not a jump")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/programmes/small.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, text, change));
        }
    }

    public class WhenATemplateIsNoTemplate
    {
        [Theory]
        [InlineData("    level: L1\n", "", "2): 'level' is missing; a template is for a level")]
        [InlineData("phase: STR\n        ", "", "21): 'phase' is missing; a week of a template is in a phase")]
        [InlineData("SQ-01 1x5", "SQ-01", "28): 'SQ-01' leaves something open; only a published programme may")]
        [InlineData("[dumbbell, box]", "[box]", "18): 'PL-01' needs what is not in the 'equipment' of 'small'")]
        [InlineData("run_days: 3", "run_days: 4", "10): 'R-WEEK-03' is for 3 days of running, the programme for 4")]
        [InlineData(
            "rests_on: [R-GEN-02, G1]",
            "expected_warnings: [R-GEN-02]",
            "13): a template keeps the rules; only a published programme has 'expected_warnings'")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/programmes/small.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, text, change));
        }
    }

    public class WhenAStudyHidesItsOrigin
    {
        [Theory]
        [InlineData("    sources: [S-ACSM09]\n", "'sources' is missing; a published programme says where it is from")]
        [InlineData("    certainty: quoted\n", "'certainty' is missing; a published programme says how well it is known")]
        public void ItIsTold(string text, string problem)
        {
            Assert.Equal(
                [$"config/programmes/published/studies.yaml(2): {problem}"],
                ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Published, text, ""));
        }
    }

    public class WhenTheItalianDiffers
    {
        [Theory]
        [InlineData("  study: { name: Studio, about: \"Che cosa hanno fatto.\" }\n", "", "1): programme 'study' is missing")]
        [InlineData("  study:", "  studi: { name: Studi, about: \"Altro.\" }\n  study:", "8): English has no programme 'studi'")]
        [InlineData("      4: \"Ci siamo quasi.\"\n", "", "5): 'small' has notes for weeks 1, in English for weeks 1, 4")]
        [InlineData("    about: \"Per quasi tutti.\"\n", "", "2): 'about' is missing")]
        public void ItIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/languages/it/programmes.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Italian, text, change));
        }

        [Fact]
        public void WithoutItsFileOnlyThatIsTold()
        {
            using var config = ProgrammeConfig.Create();
            config.Delete(ProgrammeConfig.Italian);

            Assert.Equal(["config/languages/it/programmes.yaml(1): the file is missing"], config.Problems);
        }
    }

    public class WhenTextsAreTooLong
    {
        [Theory]
        [InlineData("Piccolo", 61, "3): a name has 60 characters at most; this one has 61")]
        [InlineData("Per quasi tutti.", 301, "4): 'about' has 300 characters at most; this one has 301")]
        [InlineData("Piano.", 301, "6): the note of week 1 has 300 characters at most; this one has 301")]
        public void ItIsTold(string text, int length, string problem)
        {
            Assert.Equal(
                [$"config/languages/it/programmes.yaml({problem}"],
                ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Italian, text, new string('a', length)));
        }
    }

    public class WhenAnIdIsGivenTwice
    {
        [Fact]
        public void TheSecondPlaceNamesTheFirst()
        {
            Assert.Contains(
                "config/programmes/published/studies.yaml(2): 'small' is already in config/programmes/small.yaml(2)",
                ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Published, "id: study", "id: small"));
        }
    }
}

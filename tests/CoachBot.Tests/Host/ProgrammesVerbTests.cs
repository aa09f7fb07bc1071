using CoachBot.Coaching.Programmes;
using CoachBot.Content;
using CoachBot.Tests.Support;
using CoachBot.Verbs;

// A namespace Host would hide the framework's own Host from the other tests.
namespace CoachBot.Tests.Verbs;

public class ProgrammesVerbTests
{
    public class WithoutAName
    {
        [Fact]
        public void AllAreListed()
        {
            var (status, answer, trouble) = Answer(null);

            Assert.Equal((0, ""), (status, trouble));
            Assert.Contains("TPL-F masters: Masters runner, 55 (12 weeks; ", answer, StringComparison.Ordinal);
            Assert.Contains("TPL-P8 daily-hops-6-weeks: ", answer, StringComparison.Ordinal);
        }
    }

    public class WithAName
    {
        [Fact]
        public void OneIsShown()
        {
            var (status, answer, _) = Answer("TPL-F", language: "it");

            Assert.Equal(0, status);
            Assert.Contains("## Settimana 12 · potenza", answer, StringComparison.Ordinal);
        }

        [Fact]
        public void SeveralOfOneTableAreListed()
        {
            var (status, answer, _) = Answer("TPL-P11");

            Assert.Equal((0, 8), (status, answer.TrimEnd().Split('\n').Length));
        }

        [Theory]
        [InlineData("TPL-Z", "There is no programme 'TPL-Z'; near it: TPL-C, TPL-E, TPL-A.\n")]
        [InlineData("plyometrics", "There is no programme 'plyometrics'; near it: plyometrics-6-weeks, plyometrics-elite-9-weeks.\n")]
        [InlineData("mastres", "There is no programme 'mastres'; near it: masters, TPL-E, return.\n")]
        [InlineData("half-squats", "There is no programme 'half-squats'; near it: half-squats-8-weeks.\n")]
        public void OneThatIsNotThereIsToldWithTheNearest(string name, string sentence)
        {
            Assert.Equal((1, "", sentence), Answer(name));
        }

        [Fact]
        public void ALanguageThatIsNotSpokenIsTold()
        {
            Assert.Equal((1, "", "--language is 'xx'; it must be one of en, it.\n"), Answer("TPL-F", language: "xx"));
        }
    }

    public class WhenCheckingIt
    {
        [Fact]
        public void ATemplateBreaksNothing()
        {
            Assert.Equal((0, "masters: as expected, 0 rules broken.\n", ""), Answer("masters", isCheck: true));
        }

        [Fact]
        public void AStudyIsToldWithItsWeeks()
        {
            Assert.Equal(
                (
                    0,
                    """
                    rope-10-weeks: weeks 1-10 R-PLYO-05 found 600 allowed 100 (warning, expected)
                    rope-10-weeks: weeks 1-10 R-PLYO-05 found 2400 allowed 300 (warning, expected)
                    rope-10-weeks: weeks 1-10 R-PLYO-08 PL-11 found 300 s a set allowed 10-15 (warning, expected)
                    rope-10-weeks: as expected, 2 rules broken.

                    """,
                    ""),
                Answer("TPL-P7", isCheck: true));
        }

        [Fact]
        public void WhatIsNotAsExpectedIsTheStatus()
        {
            var rope = SomeProgramme.Real("rope-10-weeks") with { ExpectedWarnings = [new("R-PLYO-05"), new("R-DAY-02")] };
            var (status, answer, _) = Answer(RealContent.Load with { Programmes = new ProgrammeBook([rope]) }, null, isCheck: true);

            Assert.Equal(1, status);
            Assert.Contains("R-PLYO-08 PL-11 found 300 s a set allowed 10-15 (warning, not expected)\n", answer, StringComparison.Ordinal);
            Assert.EndsWith(
                "rope-10-weeks: R-DAY-02 is expected and not broken\nrope-10-weeks: NOT as expected, 2 rules broken.\n", answer, StringComparison.Ordinal);
        }

        [Fact]
        public void AHardRuleThatATemplateBreaksIsToldAsSuch()
        {
            var season = SomeProgramme.WithLine("in-season", week: 3, "SQ-05", line => line with { Rir = Amount.Exactly(0) });
            var (status, answer, _) = Answer(RealContent.Load with { Programmes = new ProgrammeBook([season]) }, "TPL-D", isCheck: true);

            Assert.Equal(1, status);
            Assert.StartsWith("in-season: week 3 R-MAX-04 SQ-05 found RIR 0 allowed RIR 1-3 (HARD, not expected)\n", answer, StringComparison.Ordinal);
        }
    }

    private static (int Status, string Answer, string Trouble) Answer(string? name, bool isCheck = false, string? language = null) =>
        Answer(RealContent.Load, name, isCheck, language);

    private static (int Status, string Answer, string Trouble) Answer(ContentLoad content, string? name, bool isCheck, string? language = null)
    {
        using var answer = new StringWriter { NewLine = "\n" };
        using var trouble = new StringWriter { NewLine = "\n" };
        var status = ProgrammesVerb.Answer(content, name, isCheck, language, answer, trouble);

        return (status, answer.ToString(), trouble.ToString());
    }
}

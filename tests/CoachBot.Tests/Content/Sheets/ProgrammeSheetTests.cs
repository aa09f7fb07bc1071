using CoachBot.Content.Sheets;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Sheets;

public class ProgrammeSheetTests
{
    [Fact]
    public void ATemplateSaysForWhomItIs()
    {
        Assert.StartsWith(
            """
            # Masters runner, 55 (TPL-F, masters)

            Twelve weeks for a runner of 55
            """,
            Sheet("masters", "en"),
            StringComparison.Ordinal);
        Assert.Contains(
            """
            - For whom: beginner; age 55; 4 days of running a week; half
            - Equipment: dumbbells, stair or step, sturdy chair or bench, band, skipping rope, gym machines
            - Where it comes from: made from the training rules

            ## Week 1 · base: general strength

            """,
            Sheet("masters", "en"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AWeekSaysItsSessionsItsLoadAndWhatToMind()
    {
        Assert.Contains(
            """
            ## Settimana 11 · scarico pre-gara: gambe fresche

            - A (ven): 
            """.TrimEnd(),
            Sheet("in-season", "it"),
            StringComparison.Ordinal);
        Assert.Contains(
            """
            - Nella settimana: 5 serie per le gambe, 30 saltelli bassi, 0 appoggi di salto (0 pesati)

            L'ultima seduta pesante: venerdì, 9 giorni prima della gara.

            ## Settimana 12 · scarico pre-gara: gambe fresche · gara domenica (A)

            """,
            Sheet("in-season", "it"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AStudySaysWhereItIsFromAndWhatItBreaks()
    {
        var sheet = Sheet("heel-pain-12-weeks", "en");

        Assert.Contains("- Where it comes from: read in the publication\n- Rathleff", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("What it breaks", sheet, StringComparison.Ordinal);
        Assert.Contains("- Training rules that it breaks: R-PLYO-05 Low hops per session and week; R-PLYO-08", Sheet("rope-10-weeks", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("half-squats-8-weeks", "## Weeks 1-8 · each session 3 times a week\n\n- A: Half squat 4 × 4RM\n- In the week: 12 leg sets")]
    [InlineData("heel-pain-12-weeks", "- A: Towel heel raise 3 × 12RM per side, tempo 3-2-3\n")]
    [InlineData("plyometrics-6-weeks", "or Two-leg bounds or Maximal alternate bounds or")]
    [InlineData("plyometrics-6-weeks", "One-leg hurdle hops 15-30 cm 84 contacts in all\n")]
    [InlineData("rope-10-weeks", "2-4 times a week\n\n- A: Jump rope, two feet or Alternate-foot rope 1 × 300 s\n")]
    [InlineData("explosive-9-weeks", "Leg extension ? × 5-20 per side, at 0-40%")]
    [InlineData("daily-hops-6-weeks", "- A: Two-leg pogo jumps 15 × 10 s, rest 10 s\n")]
    [InlineData("flywheel-8-weeks", "## Weeks 1-8\n\n- A: not known exercise by exercise\n\nFour sets;")]
    [InlineData("sprints-and-heavy-8-weeks", "- A: fast running first, without a pause after it; not known exercise by exercise\n")]
    [InlineData("strength-40-weeks", "## Weeks 21-40 · racing season: less, not lighter\n")]
    public void AStudySaysWhatIsKnown(string id, string words)
    {
        Assert.Contains(words, Sheet(id, "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plyometrics-6-weeks", true)]
    [InlineData("rope-10-weeks", false)]
    [InlineData("explosive-9-weeks", false)]
    [InlineData("plyometrics-elite-9-weeks", false)]
    [InlineData("hard-or-soft-floor-4-weeks", false)]
    public void TheLoadOfAWeekIsToldWhenAllOfItIsKnown(string id, bool isTold)
    {
        Assert.Equal(isTold, Sheet(id, "en").Contains("- In the week: ", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryProgrammeCanBeShownInEveryLanguage()
    {
        var sheets = from language in RealContent.Load.Languages.All
                     from programme in RealContent.Load.Programmes.All
                     select Sheet(programme.Id, language.Code);

        Assert.All(sheets, sheet => Assert.DoesNotContain('{', sheet));
    }

    [Fact]
    public void TheListHasALineForEach()
    {
        var lines = ProgrammeList.Write(RealContent.Load.Programmes, RealContent.Load.Languages.For("en")).TrimEnd().Split('\n');

        Assert.Equal(RealContent.Load.Programmes.All.Count, lines.Length);
        Assert.Equal(["TPL-A", "TPL-B"], lines.Take(2).Select(line => line[..5]));
        Assert.Contains("TPL-A beginner-no-kit: Beginner, no equipment (12 weeks; new to strength work; 3 days of running a week; 5-10k)", lines);
        Assert.Contains("TPL-P1 half-squats-8-weeks: Heavy half squats, 8 weeks (8 weeks; read in the publication)", lines);
    }

    private static string Sheet(string id, string language) => ProgrammeSheet.Write(
        SomeProgramme.Real(id), RealContent.Load.Catalogue, RealContent.Load.Rulebook, RealContent.Load.Languages.For(language));
}

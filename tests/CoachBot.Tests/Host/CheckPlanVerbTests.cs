using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Validation;
using CoachBot.Content;
using CoachBot.Content.Plans;
using CoachBot.Tests.Support;
using CoachBot.Verbs;

// A namespace Host would hide the framework's own Host from the other tests.
namespace CoachBot.Tests.Verbs;

public class CheckPlanVerbTests
{
    [Fact]
    public void AHardRuleBrokenIsTheStatus()
    {
        var (status, answer, _) = Check(PlanBuilder.Gym().Dose("PL-20 2x8").Dose("SQ-05 3x5 at 85 % RIR 0").Plan);

        Assert.Equal(1, status);
        Assert.Equal(
            """
            2026-03-03 R-MAX-04 SQ-05 found RIR 0 allowed RIR 1-3 (HARD)
            2026-03-03 R-PLYO-08 PL-20 found 8 contacts a set allowed 3-6 (warning)
            7 days: 1 HARD rules broken, 1 warnings.

            """,
            answer);
    }

    [Fact]
    public void WarningsAloneAreNot()
    {
        var (status, answer, _) = Check(PlanBuilder.Gym().Dose("PL-20 2x8").Plan);

        Assert.Equal(0, status);
        Assert.EndsWith("7 days: 0 HARD rules broken, 1 warnings.\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoPlanHasAStatusOfItsOwn()
    {
        var (status, answer, trouble) = Report(new Loaded<Plan>(null, [new ContentProblem("plan.json", 3, "'sets' is missing")]));

        Assert.Equal(2, status);
        Assert.Equal("", answer);
        Assert.Equal("plan.json(3): 'sets' is missing\n", trouble);
    }

    [Fact]
    public void TheVerbReadsAFile()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "plan.json");
        File.WriteAllText(path, PlanJson.Write(PlanBuilder.Gym().Plan));

        Assert.Equal(0, CheckPlanVerb.Create().Parse([path]).Invoke());
    }

    private static (int Status, string Answer, string Trouble) Check(Plan plan) => Report(new Loaded<Plan>(plan, []));

    private static (int Status, string Answer, string Trouble) Report(Loaded<Plan> plan)
    {
        using var answer = new StringWriter { NewLine = "\n" };
        using var trouble = new StringWriter { NewLine = "\n" };
        var status = CheckPlanVerb.Report(
            plan,
            loaded => PlanValidator.Check(loaded, RealContent.Load.Catalogue, RealContent.Load.Rulebook),
            answer,
            trouble);

        return (status, answer.ToString(), trouble.ToString());
    }
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>The programme templates obey the rules: what the validator finds in them would be its own mistake.</summary>
public class TemplateTests
{
    private static readonly Runner Advanced = PlanBuilder.Lifter with { Level = Level.L3, StrengthMonths = 40, Gates = 4 };

    [Fact]
    public void ABeginnerWithoutEquipment() =>
        Sound(Template.Read("TPL-A", PlanBuilder.Beginner, "R QA R E B R L"));

    [Fact]
    public void AnIntermediateWithDumbbells() =>
        Sound(Template.Read("TPL-B", PlanBuilder.Lifter, "R QA E R EB R L"));

    [Fact]
    public void AnAdvancedInTheGym() =>
        Sound(Template.Read("TPL-C", Advanced, "E QA E E QB R L"));

    [Fact]
    public void TheSeason() =>
        Sound(Template.Read("TPL-D", Advanced, "R QA E R E R L")
            .Move(week: 11, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday)
            .Race(PlanBuilder.On(4, IsoDayOfWeek.Sunday), "5k", RacePriority.B)
            .Race(PlanBuilder.On(8, IsoDayOfWeek.Sunday), "5k", RacePriority.B)
            .Race(PlanBuilder.On(12, IsoDayOfWeek.Sunday), "10k"));

    [Fact]
    public void TheWeeksBeforeAMarathon() =>
        Sound(Template.Read("TPL-E", PlanBuilder.Lifter, "E QA E R EB R L").Race(PlanBuilder.On(8, IsoDayOfWeek.Sunday), "marathon"));

    [Fact]
    public void AMastersRunner() =>
        Sound(Template.Read("TPL-F", Masters, "R E QA R E L B"));

    [Fact]
    public void TheWayBackFromALayoff() =>
        Sound(Template.Read("TPL-G", PlanBuilder.Lifter, "R QA R E B R L"));

    private static Runner Masters => new()
    {
        Age = 55,
        Level = Level.L1,
        StrengthMonths = 3,
        Gates = 2,
        Equipment = new HashSet<Kit> { Kit.Dumbbell, Kit.Step, Kit.Box, Kit.Band, Kit.Machine, Kit.Rope },
    };

    private static void Sound(PlanBuilder plan) => Assert.Empty(plan.Violations);
}

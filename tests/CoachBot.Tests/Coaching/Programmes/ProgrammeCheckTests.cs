using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Programmes;

public class ProgrammeCheckTests
{
    public static TheoryData<string> Templates { get; } = Ids(ProgrammeKind.Template);

    public static TheoryData<string> Published { get; } = Ids(ProgrammeKind.Published);

    public class ATemplate
    {
        [Theory]
        [MemberData(nameof(Templates), MemberType = typeof(ProgrammeCheckTests))]
        public void BreaksNoRule(string id)
        {
            Assert.Empty(Check(SomeProgramme.Real(id)));
        }

        [Fact]
        public void IsToldWhatIsHard()
        {
            var violation = Assert.Single(Check(SomeProgramme.WithLine("in-season", week: 3, "SQ-05", line => line with { Rir = Amount.Exactly(0) })));

            Assert.Equal((3, "R-MAX-04", true), (violation.Week, violation.Rule.Value, violation.Violation.IsHard));
        }
    }

    public class APublishedProgramme
    {
        [Theory]
        [MemberData(nameof(Published), MemberType = typeof(ProgrammeCheckTests))]
        public void BreaksJustTheRulesThatItSays(string id)
        {
            var programme = SomeProgramme.Real(id);

            Assert.Equal(programme.ExpectedWarnings.Order(), Check(programme).Select(violation => violation.Rule).Distinct().Order());
        }

        /// <summary>The warnings that the tables of the studies list; the files may list more, each with its reason.</summary>
        [Theory]
        [InlineData("half-squats-8-weeks", "R-DAY-02", "R-DAY-09", "R-MAX-04", "R-DEL-01", "R-MAX-08")]
        [InlineData("explosive-9-weeks", "R-PLYO-01")]
        [InlineData("plyometrics-6-weeks", "R-PLYO-02", "R-PLYO-03", "R-PLYO-06", "R-PLYO-11", "R-PLYO-12")]
        [InlineData("plyometrics-elite-9-weeks", "R-PLYO-11")]
        [InlineData("strength-40-weeks", "R-DEL-01")]
        [InlineData("heavy-women-11-weeks", "R-MAX-04")]
        [InlineData("rope-10-weeks", "R-PLYO-05")]
        [InlineData("daily-hops-6-weeks", "R-DAY-04", "R-PLYO-05")]
        [InlineData("sprints-and-heavy-8-weeks", "R-CON-04", "R-CON-07")]
        public void BreaksTheRulesThatItsTableLists(string id, params string[] listed)
        {
            Assert.Empty(listed.Except(Check(SomeProgramme.Real(id)).Select(violation => violation.Rule.Value)));
        }

        [Theory]
        [InlineData("R-PLYO-02", 5)]
        [InlineData("R-PLYO-03", 4)]
        [InlineData("R-PLYO-06", 6)]
        [InlineData("R-PLYO-11", 4)]
        [InlineData("R-PLYO-12", 2)]
        public void BreaksThemFromTheWeekThatItsTableTells(string rule, int week)
        {
            Assert.Equal(week, Check(SomeProgramme.Real("plyometrics-6-weeks")).First(violation => violation.Rule.Value == rule).Week);
        }

        [Fact]
        public void IsOnlyWarnedOfWhatIsHard()
        {
            Assert.DoesNotContain(Check(SomeProgramme.Real("plyometrics-6-weeks")), violation => violation.Violation.IsHard);
        }

        [Fact]
        public void OwesNothingToAPhaseThatNobodyTold()
        {
            var hops = SomeProgramme.Study([], [SomeProgramme.Line("PL-10") with { Sets = Amount.Exactly(3), Seconds = Amount.Exactly(10) }]);

            Assert.Empty(Check(hops));
        }

        [Fact]
        public void OwesSomethingToAPhaseThatIsTold()
        {
            var hops = SomeProgramme.Study([], [SomeProgramme.Line("PL-10") with { Sets = Amount.Exactly(3), Seconds = Amount.Exactly(10) }]);
            var told = hops with { Weeks = [hops.Weeks[0] with { Phase = Phase.Competition }] };

            Assert.Equal(["R-FREQ-04"], Check(told).Select(violation => violation.Rule.Value));
        }

        [Fact]
        public void WithUnknownDosesIsNotToldThatTheyAreTooSmall()
        {
            var lifts = SomeProgramme.Study([SomeProgramme.Line("SQ-05"), SomeProgramme.Line("HI-06"), SomeProgramme.Line("CF-06")], []);

            Assert.Empty(Check(lifts));
        }

        [Fact]
        public void WithUnknownJumpsStillHasItsSessions()
        {
            var jumps = SomeProgramme.Study([], [SomeProgramme.Line("PL-20")], times: 3);

            Assert.Equal(["R-PLYO-11"], Check(jumps).Select(violation => violation.Rule.Value));
        }
    }

    public class ASessionThatBeginsWithARun
    {
        [Theory]
        [InlineData(RunKind.Key, true)]
        [InlineData(RunKind.Long, true)]
        [InlineData(RunKind.Easy, false)]
        public void HasNoPauseBeforeItsStrength(RunKind run, bool isBroken)
        {
            var programme = SomeProgramme.Study(new ProgrammeSession('A', [], []) { HasStrength = true, Run = run });

            Assert.Equal(isBroken ? ["R-CON-04", "R-CON-07"] : [], Check(programme).Select(violation => violation.Rule.Value));
        }

        [Fact]
        public void MayBeARunAlone()
        {
            Assert.Empty(Check(SomeProgramme.Study(new ProgrammeSession('A', [], []) { Run = RunKind.Key })));
        }
    }

    private static IReadOnlyList<ProgrammeViolation> Check(Programme programme) =>
        ProgrammeCheck.Run(programme, RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    private static TheoryData<string> Ids(ProgrammeKind kind) =>
        [.. RealContent.Load.Programmes.All.Where(programme => programme.Kind == kind).Select(programme => programme.Id)];
}

using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Files;

public class ProgrammeFileTests
{
    public class WhenNothingIsWrong
    {
        private readonly CoachBot.Content.ContentLoad _load = ProgrammeConfig.Read();

        [Fact]
        public void ThereIsNoProblem()
        {
            Assert.Empty(_load.Problems);
        }

        [Fact]
        public void TemplatesComeFirst()
        {
            Assert.Equal(["small", "study"], _load.Programmes.All.Select(programme => programme.Id));
        }

        [Fact]
        public void AProgrammeSaysForWhomItIs()
        {
            var small = _load.Programmes.All[0];

            Assert.Equal("TPL-Z", small.Template);
            Assert.Equal(Level.L1, small.Level);
            Assert.Equal(40, small.Age);
            Assert.Equal(3, small.RunDays);
            Assert.Equal(new RuleId("R-WEEK-03"), small.Layout);
            Assert.Equal(["5k", "10k"], small.Distances);
            Assert.Equal([Kit.Dumbbell, Kit.Box], small.Equipment);
            Assert.Equal([new RuleId("R-GEN-02"), new RuleId("G1")], small.RestsOn);
        }

        [Fact]
        public void AStudySaysWhereItIsFrom()
        {
            var study = _load.Programmes.All[1];

            Assert.Equal(ProgrammeKind.Published, study.Kind);
            Assert.Null(study.Level);
            Assert.Equal(["S-ACSM09"], study.Sources);
            Assert.Equal(Certainty.Quoted, study.Certainty);
            Assert.Equal([new RuleId("R-GEN-02"), new RuleId("R-WEEK-03")], study.ExpectedWarnings);
        }

        [Fact]
        public void WeeksWrittenOnceAreThereOneByOne()
        {
            var weeks = _load.Programmes.All[0].Weeks;

            Assert.Equal([1, 2, 3, 4], weeks.Select(week => week.Number));
            Assert.Equal([Phase.Base, Phase.Strength, Phase.Strength, Phase.Taper], weeks.Select(week => week.Phase!.Value));
            Assert.Equal([false, true, true, false], weeks.Select(week => week.IsDeload));
            Assert.Equal(RacePriority.B, weeks[2].Race);
            Assert.Equal([1, 2, 2, 1], weeks.Select(week => week.Times.High));
        }

        [Fact]
        public void ASessionHasItsJumps()
        {
            var sessions = _load.Programmes.All[0].Weeks[0].Sessions;

            Assert.Equal("AB", string.Concat(sessions.Select(session => session.Letter)));
            Assert.Equal([2, 1], sessions.Select(session => session.Lines.Count));
            Assert.Equal(18, sessions[0].Jumps[0].MostContacts);
        }

        [Fact]
        public void ASessionMayBeginWithARunOnADayOfItsOwn()
        {
            var sessions = _load.Programmes.All[0].Weeks[3].Sessions;

            Assert.Equal([(RunKind.None, IsoDayOfWeek.Friday, true), (RunKind.Key, null, false)], sessions.Select(session => (session.Run, session.Day, session.HasStrength)));
        }

        [Fact]
        public void ASessionOfUnknownContentIsASession()
        {
            var unknown = _load.Programmes.All[1].Weeks[0].Sessions[1];

            Assert.Empty(unknown.Lines);
            Assert.Empty(unknown.Jumps);
        }

        [Fact]
        public void NotesGoWithTheirWeeksInEveryLanguage()
        {
            Assert.Equal("Nearly there.", _load.Languages.Find("en")!.Programmes["small"].Notes[4]);
            Assert.Equal("Ci siamo quasi.", _load.Languages.Find("it")!.Programmes["small"].Notes[4]);
        }
    }

    public class WhenThereAreNoProgrammes
    {
        [Fact]
        public void NothingIsMissed()
        {
            using var config = new TempConfig();

            var load = config.Read();

            Assert.Empty(load.Problems);
            Assert.Empty(load.Programmes.All);
        }
    }

    public class WhenAWordOrNumberIsWrong
    {
        [Theory]
        [InlineData("kind: template", "kind: templat", "6): 'templat' is not a programme kind; one of template, published")]
        [InlineData("level: L1", "level: L4", "7): 'L4' is not a level; one of L0, L1, L2, L3")]
        [InlineData("age: 40", "age: 4", "8): 'age' is 4; it can be 10 to 100")]
        [InlineData("age: 40", "age: forty", "8): 'forty' is not a whole number")]
        [InlineData("run_days: 3\n    layout: R-WEEK-03", "run_days: 8", "9): 'run_days' is 8; it can be 1 to 7")]
        [InlineData("phase: BASE", "phase: BAS", "15): 'BAS' is not a phase; one of BASE, STR, POW, COMP, TAPER, TRANS, RET")]
        [InlineData("deload: true", "deload: yes", "22): 'yes' is neither true nor false")]
        [InlineData("race: B", "race: C", "23): 'C' is not a race priority; one of A, B")]
        [InlineData("repeat: 2", "repeat: 0", "24): 'repeat' is 0; it can be 1 to 60")]
        [InlineData("day_A: friday", "day_A: fri", "29): 'fri' is not a day; one of monday, tuesday, wednesday, thursday, friday, saturday, sunday")]
        [InlineData("run_B: key", "run_B: fast", "30): 'fast' is not a run kind; one of none, easy, key, long, race")]
        [InlineData("times: 2", "times: often", "25): 'often' is neither a number nor a range such as 2-4")]
        [InlineData("times: 2", "times: 15", "25): '15' is out of range; it can be 1 to 14")]
        [InlineData("    template: TPL-Z\n", "", "2): 'template' is missing")]
        public void ItIsTold(string text, string change, string problem)
        {
            var problems = ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, text, change).Where(found => !found.Contains("/it/", StringComparison.Ordinal));

            Assert.Equal([$"config/programmes/small.yaml({problem}"], problems);
        }

        [Fact]
        public void AnUnknownKeyIsTold()
        {
            var problem = Assert.Single(ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, "note: \"Slowly.\"", "note: \"Slowly.\"\n        jump_B: []"));

            Assert.StartsWith("config/programmes/small.yaml(20): 'jump_B' is not known here; what may stand here: A, jumps_A, run_A, day_A, B,", problem, StringComparison.Ordinal);
        }

        [Fact]
        public void APieceOfEquipmentIsTold()
        {
            var problem = Assert.Single(ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, "[dumbbell, box]", "[dumbbell, box, sofa]"));

            Assert.StartsWith("config/programmes/small.yaml(12): 'sofa' is not equipment; one of step, ", problem, StringComparison.Ordinal);
        }

        [Fact]
        public void AWeekOfTheItalianThatIsNoNumberIsTold()
        {
            Assert.Contains(
                "config/languages/it/programmes.yaml(6): 'one' is not a week",
                ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Italian, "1: \"Piano.\"", "one: \"Piano.\""));
        }
    }

    public class WhenAWeekHasNoOrder
    {
        [Theory]
        [InlineData("        B: [\"SQ-02", "        C: [\"SQ-02", "15): sessions are A, C; letters begin with A and none is left out")]
        [InlineData("        A: [\"SQ-01 3x5\"]\n", "", "21): a week has a session, 'A' at least")]
        public void ItsLineIsTold(string text, string change, string problem)
        {
            Assert.Equal([$"config/programmes/small.yaml({problem}"], ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Templates, text, change));
        }

        [Fact]
        public void AProgrammeWithoutAWeekIsTold()
        {
            Assert.Equal(
                ["config/programmes/published/studies.yaml(10): a programme has a week at least"],
                ProgrammeConfig.ProblemsAfter(ProgrammeConfig.Published, "weeks:\n      - A: [\"SQ-01\"]\n        jumps_B: []", "weeks: []"));
        }
    }
}

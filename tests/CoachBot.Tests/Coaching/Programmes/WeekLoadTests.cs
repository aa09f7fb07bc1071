using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Programmes;

public class WeekLoadTests
{
    /// <summary>Leg sets, low contacts, hard contacts and weighted contacts of each week, as the tables of the templates state them.</summary>
    private static readonly Dictionary<string, (decimal LegSets, decimal Low, decimal Hard, decimal Weighted)[]> Stated = new()
    {
        ["beginner-no-kit"] =
        [
            (16, 0, 0, 0), (16, 0, 0, 0), (18, 40, 0, 0), (9, 20, 0, 0),
            (17, 60, 0, 0), (20, 80, 12, 12), (22, 96, 21, 21), (11, 48, 12, 12),
            (21, 60, 27, 27), (21, 60, 35, 35), (21, 60, 42, 42), (11, 30, 23, 23),
        ],
        ["intermediate-dumbbells"] =
        [
            (16, 60, 15, 15), (18, 80, 24, 24), (20, 80, 30, 30), (10, 40, 15, 15),
            (21, 100, 18, 27), (22, 100, 28, 37), (22, 100, 34, 46), (11, 50, 18, 27),
            (19, 0, 44, 62), (19, 0, 54, 75), (19, 0, 63, 87), (11, 0, 33, 42),
        ],
        ["advanced-gym"] =
        [
            (18, 80, 33, 33), (20, 80, 42, 42), (21, 80, 51, 51), (11, 40, 27, 27),
            (21, 0, 34, 46), (23, 0, 44, 61), (23, 0, 54, 73.5m), (12, 0, 28, 36),
            (20, 0, 34, 52), (20, 0, 40, 61), (19, 0, 49, 74), (10, 0, 27, 39),
        ],
        ["in-season"] =
        [
            (9, 0, 26, 34), (9, 0, 26, 34), (9, 0, 26, 34), (5, 30, 0, 0),
            (9, 0, 26, 34), (9, 0, 26, 34), (9, 0, 26, 34), (5, 30, 0, 0),
            (9, 0, 26, 34), (9, 0, 26, 34), (5, 30, 0, 0), (2, 30, 0, 0),
        ],
        ["before-a-marathon"] =
        [
            (17, 60, 15, 15), (17, 60, 23, 23), (18, 80, 30, 30), (9, 40, 15, 15),
            (18, 80, 35, 35), (18, 80, 40, 40), (9, 40, 0, 0), (0, 20, 0, 0),
        ],
        ["masters"] =
        [
            (16, 30, 0, 0), (16, 75, 0, 0), (18, 45, 8, 8), (9, 20, 4, 4),
            (21, 45, 12, 12), (21, 60, 15, 15), (21, 60, 23, 23), (11, 30, 12, 12),
            (21, 45, 27, 27), (21, 45, 35, 35), (21, 45, 38, 38), (12, 30, 20, 20),
        ],
        ["return"] =
        [
            (12, 0, 0, 0), (17, 40, 0, 0), (19, 90, 0, 0), (21, 45, 12, 12),
            (11, 24, 6, 6), (21, 60, 15, 15), (22, 60, 23, 23), (22, 60, 30, 30),
            (12, 30, 15, 15), (22, 80, 18, 27), (22, 80, 28, 37), (22, 80, 34, 46),
        ],
    };

    public static TheoryData<string, int> StatedWeeks { get; } =
        [.. Stated.SelectMany(programme => programme.Value.Select((_, index) => (programme.Key, index + 1)))];

    public class TheTemplates
    {
        [Theory]
        [MemberData(nameof(StatedWeeks), MemberType = typeof(WeekLoadTests))]
        public void LoadTheLegsAsTheirTablesState(string id, int number)
        {
            var (legs, low, hard, weighted) = Stated[id][number - 1];

            Assert.Equal(new WeekLoad(legs, low, hard, weighted), LoadOf(id, number));
        }

        [Fact]
        public void HaveNoOtherWeeks()
        {
            var templates = RealContent.Load.Programmes.All.Where(programme => programme.Kind == ProgrammeKind.Template);

            Assert.Equal(
                Stated.ToDictionary(programme => programme.Key, programme => programme.Value.Length),
                templates.ToDictionary(programme => programme.Id, programme => programme.Weeks.Count));
        }
    }

    public class ThePublishedProgrammes
    {
        [Fact]
        public void CanAllBeWeighed()
        {
            var weeks = RealContent.Load.Programmes.All.SelectMany(programme => programme.Weeks).ToList();

            Assert.All(weeks, week => Assert.True(LoadOf(week).WeightedContacts >= 0));
        }

        [Fact]
        public void HaveTheContactsAWeekThatAreStated()
        {
            var contacts = Enumerable.Range(1, 6).Select(week => LoadOf("plyometrics-6-weeks", week).HardContacts);

            Assert.Equal([120, 168, 216, 396, 468, 540], contacts);
        }

        [Fact]
        public void HaveTheSetsAWeekThatAreStated()
        {
            Assert.Equal(12, LoadOf("half-squats-8-weeks", 8).LegSets);
        }
    }

    public class ALine
    {
        [Theory]
        [InlineData("SQ-09", 3)]
        [InlineData("CF-07", 3)]
        [InlineData("EX-01", 3)]
        [InlineData("HI-13", 3)]
        [InlineData("HA-02", 0)]
        [InlineData("TR-05", 0)]
        [InlineData("UB-02", 0)]
        [InlineData("WU-13", 0)]
        public void CountsWhenItIsForTheLegs(string exercise, int sets)
        {
            Assert.Equal(sets, Load([Line(exercise) with { Sets = Amount.Exactly(3) }], []).LegSets);
        }

        [Fact]
        public void CountsWithItsMostSets()
        {
            Assert.Equal(4, Load([Line("SQ-05") with { Sets = new Amount(2, 4) }], []).LegSets);
        }

        [Fact]
        public void OfUnknownSetsCountsNothing()
        {
            Assert.Equal(0, Load([Line("SQ-05")], []).LegSets);
        }

        [Fact]
        public void CountsAsOftenAsItsSessionIsDone()
        {
            var squats = Line("SQ-05") with { Sets = Amount.Exactly(3) };

            Assert.Equal(12, Load([squats], [], new Amount(3, 4)).LegSets);
        }
    }

    public class AJump
    {
        [Theory]
        [InlineData("PL-04", 0, 0, 0)]
        [InlineData("PL-10", 18, 0, 0)]
        [InlineData("PL-20", 0, 18, 18)]
        [InlineData("PL-33", 0, 18, 27)]
        [InlineData("PL-40", 0, 18, 36)]
        [InlineData("PL-50", 0, 18, 54)]
        public void WeighsAsItsTierDoes(string exercise, int low, int hard, int weighted)
        {
            var jump = Line(exercise) with { Sets = Amount.Exactly(3), Reps = Amount.Exactly(6) };

            Assert.Equal(new WeekLoad(0, low, hard, weighted), Load([], [jump]));
        }

        [Fact]
        public void OneOfSeveralWeighsAsTheHardest()
        {
            var jump = Line("PL-10", "PL-40") with { SessionContacts = new Amount(10, 30) };

            Assert.Equal(new WeekLoad(0, 0, 30, 60), Load([], [jump]));
        }

        [Fact]
        public void InSecondsHasNoContacts()
        {
            var jump = Line("PL-10") with { Sets = Amount.Exactly(5), Seconds = Amount.Exactly(10) };

            Assert.Equal(new WeekLoad(0, 0, 0, 0), Load([], [jump]));
        }
    }

    private static DoseLine Line(params string[] exercises) => new([.. exercises.Select(id => new ExerciseId(id))]);

    private static WeekLoad Load(IReadOnlyList<DoseLine> lines, IReadOnlyList<DoseLine> jumps, Amount? times = null) =>
        LoadOf(new ProgrammeWeek(1, null, false, [new ProgrammeSession('A', lines, jumps)]) { Times = times ?? Amount.Exactly(1) });

    private static WeekLoad LoadOf(string id, int number) =>
        LoadOf(RealContent.Load.Programmes.All.Single(programme => programme.Id == id).Weeks[number - 1]);

    private static WeekLoad LoadOf(ProgrammeWeek week) => WeekLoad.Of(week, RealContent.Load.Catalogue, RealContent.Load.Rulebook);
}

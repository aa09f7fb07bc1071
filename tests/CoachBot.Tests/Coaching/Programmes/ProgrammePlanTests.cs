using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Programmes;

public class ProgrammePlanTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    public class OfATemplate
    {
        [Fact]
        public void EveryDayOfItsWeeksIsThere()
        {
            var days = Plan("beginner-no-kit").Days;

            Assert.Equal(Enumerable.Range(0, 84).Select(Monday.PlusDays), days.Select(day => day.Date));
            Assert.Equal(Enumerable.Range(0, 84).Select(day => (day / 7) + 1), days.Select(day => day.Week));
        }

        [Fact]
        public void TheRunnerIsWhomItIsMadeFor()
        {
            var runner = Plan("masters").Runner;

            Assert.Equal((Level.L1, 55, 2), (runner.Level, runner.Age, runner.Gates));
            Assert.Equal(SomeProgramme.Real("masters").Equipment.Order(), runner.Equipment.Order());
            Assert.Equal([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday], runner.RunDays.Keys.Order());
        }

        [Theory]
        [InlineData("beginner-no-kit", "- Q+M - E M - L")]
        [InlineData("advanced-gym", "E Q+M E E Q+M - L")]
        [InlineData("masters", "- E Q+M - E L M")]
        public void SessionsAndRunsAreWhereTheLayoutHasThem(string id, string week)
        {
            Assert.Equal(week, Week(Plan(id), 1));
        }

        [Theory]
        [InlineData("in-season", 4, "- Q+M E - E - R")]
        [InlineData("in-season", 11, "- Q E - E+M - L")]
        [InlineData("before-a-marathon", 8, "- Q+m E m E - R")]
        public void AWeekMayHaveItsOwnPlaces(string id, int number, string week)
        {
            Assert.Equal(week, Week(Plan(id), number));
        }

        [Fact]
        public void TheGoalIsOnTheSundayOfItsWeek()
        {
            Assert.Equal(
                [new Race(new LocalDate(2026, 4, 26), new RaceDistance(42_195), RacePriority.A)],
                Plan("before-a-marathon").Runner.Races);
        }

        [Fact]
        public void ASessionFollowsTheOrderOfTheRules()
        {
            var session = Plan("advanced-gym").Days.Last(day => day.Week == 9 && day.Kind == CardKind.Main);

            Assert.Equal(
                ["PL-20", "EX-01", "HI-10", "SL-07", "HI-12", "CF-05", "HA-08", "TR-07"],
                session.Items.Select(item => item.Exercise.Value));
            Assert.Equal(45, session.Minutes);
        }

        [Theory]
        [InlineData("advanced-gym", 9, "PL-40", 150)]
        [InlineData("advanced-gym", 9, "EX-01", 150)]
        [InlineData("advanced-gym", 9, "SQ-05", 180)]
        [InlineData("advanced-gym", 1, "SQ-05", 90)]
        [InlineData("beginner-no-kit", 5, "PL-10", 45)]
        public void RestsAreThoseOfTheRules(string id, int week, string exercise, int seconds)
        {
            Assert.Equal(seconds, Item(Plan(id), week, exercise).RestSeconds);
        }

        [Fact]
        public void ADoseIsAsItIsWritten()
        {
            var squats = Item(Plan("advanced-gym"), 5, "SQ-05");

            Assert.Equal((3, 5, 82m, 2), (squats.Sets, squats.Reps, squats.Pct1rm, squats.Rir));
        }

        [Fact]
        public void JumpsAreCounted()
        {
            var skips = Item(Plan("in-season"), 1, "PL-33");

            Assert.Equal((3, 2, 8, 16), (skips.Tier, skips.Sets, skips.Reps, skips.Contacts));
        }

        [Fact]
        public void ItBeginsOnAMonday()
        {
            Assert.Throws<ArgumentException>(() =>
                ProgrammePlan.Of(SomeProgramme.Real("masters"), Monday.PlusDays(1), RealContent.Load.Catalogue, RealContent.Load.Rulebook));
        }
    }

    public class OfAPublishedProgramme
    {
        [Fact]
        public void TheRunnerHasTheLevelThatItsExercisesNeed()
        {
            Assert.Equal((Level.L2, 0), (Plan("half-squats-8-weeks").Runner.Level, Plan("half-squats-8-weeks").Runner.Gates));
            Assert.Equal((Level.L3, 4), (Plan("plyometrics-6-weeks").Runner.Level, Plan("plyometrics-6-weeks").Runner.Gates));
        }

        [Theory]
        [InlineData(1, "M - - - - - -")]
        [InlineData(2, "M - - - M - -")]
        [InlineData(3, "M - M - - M -")]
        [InlineData(4, "M - M - M M -")]
        [InlineData(9, "M M M M M M M")]
        public void SessionsAreSpreadOverTheWeek(int times, string week)
        {
            Assert.Equal(week, Week(Plan(SomeProgramme.Study([SomeProgramme.Line("SQ-05")], [], times)), 1));
        }

        [Fact]
        public void OfARangeTheEndThatAsksMoreCounts()
        {
            var line = SomeProgramme.Line("SQ-05") with
            {
                Sets = new Amount(2, 3),
                Reps = new Amount(4, 6),
                LoadPercent = new Amount(80, 85),
                Rir = new Amount(1, 3),
                RestSeconds = new Amount(60, 120),
            };

            var item = Item(line);

            Assert.Equal((3, 6, 85m, 1, 60), (item.Sets, item.Reps, item.Pct1rm, item.Rir, item.RestSeconds));
        }

        [Fact]
        public void WhatIsNotToldStaysOpen()
        {
            var item = Item(SomeProgramme.Line("SQ-05"));

            Assert.Equal((0, null, null, null, null), (item.Sets, item.Reps, item.Pct1rm, item.Rir, item.RestSeconds));
        }

        [Fact]
        public void ALoadThatAllowsNoMoreLeavesNothingInReserve()
        {
            Assert.Equal(0, Item(SomeProgramme.Line("SQ-07") with { Sets = Amount.Exactly(4), Reps = Amount.Exactly(4), IsRepetitionMaximum = true }).Rir);
        }

        [Fact]
        public void ALiftTooLightForStrengthIsForSpeed()
        {
            var line = SomeProgramme.Line("SL-15") with { Sets = Amount.Exactly(3), Reps = Amount.Exactly(10), LoadPercent = new Amount(0, 40) };

            Assert.Equal(Block.Explosive, Item(line).Block);
        }

        [Fact]
        public void OfSeveralJumpsTheHardestStands()
        {
            var item = Item(SomeProgramme.Line("PL-10", "PL-40") with { SessionContacts = new Amount(10, 30) });

            Assert.Equal(("PL-40", 0, 30), (item.Exercise.Value, item.Sets, item.Contacts));
        }

        [Fact]
        public void HopsInSecondsAreCountedByTheMinute()
        {
            Assert.Equal(100, Item(SomeProgramme.Line("PL-10") with { Sets = Amount.Exactly(5), Seconds = Amount.Exactly(10) }).Contacts);
        }

        [Fact]
        [Trait("Rule", "R-PLYO-20")]
        public void BoundsInMetresAreCountedByTheirLength()
        {
            Assert.Equal(60, Item(SomeProgramme.Line("PL-41") with { Sets = Amount.Exactly(3), Metres = new Amount(20, 40) }).Contacts);
        }

        [Fact]
        public void ASessionOfWhichNothingIsKnownLeavesTheDayFree()
        {
            Assert.All(Plan("flywheel-8-weeks").Days, day => Assert.Equal((CardKind.Rest, 0), (day.Kind, day.Items.Count)));
        }

        [Fact]
        public void TheRunOfASessionIsThatOfItsDay()
        {
            Assert.Equal("Q - - - Q - -", Week(Plan("sprints-and-heavy-8-weeks"), 1));
        }

        [Theory]
        [InlineData("daily-hops-6-weeks", CardKind.Micro)]
        [InlineData("plyometrics-6-weeks", CardKind.Plyo)]
        [InlineData("half-squats-8-weeks", CardKind.Main)]
        public void ItsContentMakesTheKindOfTheDay(string id, CardKind kind)
        {
            Assert.Equal(kind, Plan(id).Days[0].Kind);
        }

        [Fact]
        public void ThePhaseThatNobodyToldIsThatOfStrength()
        {
            Assert.Equal(Phase.Strength, Plan("half-squats-8-weeks").Days[0].Phase);
        }
    }

    private static Plan Plan(string id) => Plan(SomeProgramme.Real(id));

    private static Plan Plan(Programme programme) => ProgrammePlan.Of(programme, Monday, RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    private static CardItem Item(Plan plan, int week, string exercise) =>
        plan.Days.Where(day => day.Week == week).SelectMany(day => day.Items).First(item => item.Exercise.Value == exercise);

    private static CardItem Item(DoseLine line)
    {
        var isJump = RealContent.Load.Catalogue[line.Exercises[0]].Tier is not null;

        return Plan(isJump ? SomeProgramme.Study([], [line]) : SomeProgramme.Study([line], [])).Days[0].Items[0];
    }

    /// <summary>Monday to Sunday: the run (E, Q, L, R) and the session (M a main one, J jumps, m a short one).</summary>
    private static string Week(Plan plan, int number) => string.Join(' ', plan.Days.Where(day => day.Week == number).Select(day => (Run(day), Kind(day)) switch
    {
        ("", "") => "-",
        ("", var kind) => kind,
        (var run, "") => run,
        var (run, kind) => $"{run}+{kind}",
    }));

    private static string Run(Card day) => day.Run switch
    {
        RunKind.Easy => "E",
        RunKind.Key => "Q",
        RunKind.Long => "L",
        RunKind.Race => "R",
        _ => "",
    };

    private static string Kind(Card day) => day.Kind switch
    {
        CardKind.Main => "M",
        CardKind.Plyo => "J",
        CardKind.Micro => "m",
        _ => "",
    };
}

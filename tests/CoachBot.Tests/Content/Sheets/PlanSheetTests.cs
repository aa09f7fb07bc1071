using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Content.Sheets;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Sheets;

public class PlanSheetTests
{
    public class TheTitle
    {
        [Fact]
        public void SaysWhoAndWhatFor()
        {
            var plan = Gym().Race(new LocalDate(2026, 3, 8), "half", RacePriority.B).Race(new LocalDate(2026, 3, 7), "10k")
                .Runner(runner => runner with { Name = "Zoë" });

            Assert.StartsWith("# Training plan: Zoë · intermediate · race: 10k (A), Sat 2026-03-07\n", Sheet(plan), StringComparison.Ordinal);
        }

        [Fact]
        public void SaysWhatIsKnown()
        {
            Assert.StartsWith("# Training plan: intermediate\n", Sheet(Gym()), StringComparison.Ordinal);
        }

        [Fact]
        public void LeavesOutARaceThatIsOver()
        {
            var plan = Gym().Runner(runner => runner with { Races = [Race("marathon", new LocalDate(2026, 3, 1))] });

            Assert.StartsWith("# Training plan: intermediate\n", Sheet(plan), StringComparison.Ordinal);
        }

        [Fact]
        public void IsNotBrokenByAName()
        {
            var plan = Gym().Runner(runner => runner with { Name = "*Anna*\n# the | <first>" });

            Assert.StartsWith(@"# Training plan: \*Anna\* \# the \| \<first\> · ", Sheet(plan), StringComparison.Ordinal);
        }
    }

    public class AWeek
    {
        [Fact]
        public void HasItsNumberDatesPhaseAndRaces()
        {
            var plan = Gym(weeks: 4).Race(new LocalDate(2026, 3, 29), "half", RacePriority.B);

            Assert.Contains("## Week 1 · 2026-03-02 to 2026-03-08 · strength: heavier, fewer repetitions\n", Sheet(plan), StringComparison.Ordinal);
            Assert.Contains(
                "## Week 4 · 2026-03-23 to 2026-03-29 · strength: heavier, fewer repetitions · lighter week · race: half marathon (B), Sun 2026-03-29\n",
                Sheet(plan),
                StringComparison.Ordinal);
        }

        [Fact]
        public void IsCountedFromTheRunnersFirst()
        {
            var plan = Gym().Runner(runner => runner with { Since = new LocalDate(2026, 2, 18) });

            Assert.Contains("## Week 3 · 2026-03-02 to", Sheet(plan), StringComparison.Ordinal);
        }

        [Fact]
        public void MayBeCut()
        {
            var plan = Gym(weeks: 2).Without(day => day.Date < new LocalDate(2026, 3, 5)).Runner(runner => runner with { Since = new LocalDate(2026, 3, 5) });

            Assert.Contains("## Week 1 · 2026-03-05 to 2026-03-08 · ", Sheet(plan), StringComparison.Ordinal);
            Assert.Contains("## Week 2 · 2026-03-09 to 2026-03-15 · ", Sheet(plan), StringComparison.Ordinal);
        }

        [Fact]
        public void MayHoldTwoPhases()
        {
            var plan = Gym().Day(new LocalDate(2026, 3, 8), day => day with { Phase = Phase.Taper });

            Assert.Contains("fewer repetitions · taper: fresh legs for the race\n", Sheet(plan), StringComparison.Ordinal);
        }

        [Fact]
        public void EndsWithItsTotals()
        {
            var plan = Gym().Day(new LocalDate(2026, 3, 6), day => day with { Items = [PlanText.Item("PL-10 2x20"), .. day.Items] });

            Assert.Contains(
                "\n*Strength sessions: 2 · leg sets: 20 · low hops: 40 · jump contacts: 15 · minutes: 90*\n",
                Sheet(plan),
                StringComparison.Ordinal);
        }
    }

    public class ADay
    {
        [Theory]
        [InlineData("**Mon 2026-03-02** · Rest day\n")]
        [InlineData("**Thu 2026-03-05** · easy run\n")]
        [InlineData("**Sun 2026-03-08** · long run\n")]
        [InlineData("**Tue 2026-03-03** · Strength, about 45 min · key run\n\n| Exercise | Sets | Load | RIR | Rest | Contacts |\n| --- |")]
        [InlineData("| Barbell back squat | 3 × 5 | 85 % | 2 | 180 s |  |\n")]
        [InlineData("| 3 × 5 |  |  | 75 s | 15 |\n")]
        [InlineData("| 2 × 20 s per side |")]
        public void SaysWhatToDo(string line)
        {
            Assert.Contains(line, Sheet(Gym()), StringComparison.Ordinal);
        }

        [Fact]
        public void OfARaceSaysWhichOne()
        {
            Assert.Contains("**Sun 2026-03-08** · race: half marathon (A)\n", Sheet(Gym().Race(new LocalDate(2026, 3, 8), "half")), StringComparison.Ordinal);
        }

        [Fact]
        public void NamesKilogramsAndMetres()
        {
            var plan = Gym().Change("SQ-05", item => item with { LoadKg = 82.5m }).Change("PL-20", item => item with { Reps = null, Metres = 20 });

            Assert.Contains("| 85 %, 82.5 kg |", Sheet(plan), StringComparison.Ordinal);
            Assert.Contains("| 3 × 20 m |", Sheet(plan), StringComparison.Ordinal);
        }
    }

    public class TheEnd
    {
        [Fact]
        public void IsThatNoRuleIsBroken()
        {
            Assert.EndsWith("## Held against the training rules\n\nNo rule is broken.\n", Sheet(Gym()), StringComparison.Ordinal);
        }

        [Fact]
        public void NamesBrokenRulesHardOnesFirst()
        {
            var plan = Gym().Dose("PL-20 2x8").Dose("SQ-05 3x5 at 85 % RIR 0");

            Assert.EndsWith(
                """

                - **HARD** Tue 2026-03-03, Barbell back squat: R-MAX-04 Effort of heavy sets: found RIR 0, allowed RIR 1-3
                - **warning** Tue 2026-03-03, Countermovement jump: R-PLYO-08 Sets and contacts per set: found 8 contacts a set, allowed 3-6

                """,
                Sheet(plan),
                StringComparison.Ordinal);
        }

        [Fact]
        public void KnowsRulesOfTheCatalogueAndOfTheWholePlan()
        {
            var violation = new Violation(null, new RuleId("C-TIER"), "1", "2", IsHard: true, new ExerciseId("XX-99"));

            var sheet = PlanSheet.Write(Gym().Plan, [], [violation], RealContent.Load.Languages.For("en"));

            Assert.EndsWith("- **HARD** the whole plan: C-TIER: found 1, allowed 2\n", sheet, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ItSpeaksItalian()
    {
        var sheet = Sheet(Gym().Change("SQ-05", item => item with { LoadKg = 82.5m }), "it");

        Assert.StartsWith("# Piano di allenamento: livello medio\n", sheet, StringComparison.Ordinal);
        Assert.Contains("| Squat con bilanciere | 3 × 5 | 85 %, 82,5 kg | 2 | 180 s |  |\n", sheet, StringComparison.Ordinal);
        Assert.EndsWith("Nessuna regola violata.\n", sheet, StringComparison.Ordinal);
    }

    private static PlanBuilder Gym(int weeks = 1) => PlanBuilder.Gym(weeks).Runner(runner => runner with { Since = PlanBuilder.Start });

    private static Race Race(string distance, LocalDate date) => new(date, RaceDistance.Parse(distance)!.Value, RacePriority.A);

    private static string Sheet(PlanBuilder plan, string language = "en") => PlanSheet.Write(
        plan.Plan,
        WeekTotals.Of(plan.Plan, RealContent.Load.Catalogue, RealContent.Load.Rulebook),
        plan.Violations,
        RealContent.Load.Languages.For(language));
}

using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Plans;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Plans;

public class PlanFileTests
{
    private const string Sound =
        """
        {"runner": {"name": "Zoë \ud83c\udfc3", "level": "L1", "age_group": "50-59"},
         "days": [
           {"date": "2026-03-02", "phase": "BASE", "kind": "MAIN", "deload": false, "minutes": 45, "run": "easy",
            "items": [{"exercise":"SQ-01","block":"strength","sets":3,"reps":5,"seconds":null,"per_side":false,
              "pct_1rm":85,"load_kg":null,"rir":2,"rest_s":180,"tier":null,"contacts":0,"reasons":["R-MAX-01"]}],
            "reasons": [{"rule": "R-PHASE-01", "text": "a \"why\": yes"}]},
           {"date": "2026-03-03", "phase": "BASE", "kind": "REST"}
         ]}
        """;

    public class WhenThePlanIsSound
    {
        [Fact]
        public void TheContractIsRead()
        {
            var plan = Read(Sound).Value!;

            Assert.Equal("Zoë \U0001F3C3", plan.Runner.Name);
            Assert.Equal(new AgeGroup(50, 59), plan.Runner.AgeGroup);
            Assert.Equal((Phase.Base, CardKind.Main, RunKind.Easy), (plan.Days[0].Phase, plan.Days[0].Kind, plan.Days[0].Run));
            Assert.Equal(new Reason(new RuleId("R-PHASE-01")) { Text = "a \"why\": yes" }, Assert.Single(plan.Days[0].Reasons));
            Assert.Equal((85m, null, 2, 180, null), Dose(Assert.Single(plan.Days[0].Items)));
        }

        [Fact]
        public void OneLineWithTabsIsReadToo()
        {
            var oneLine = Sound.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\t", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

            Assert.Empty(Read(oneLine).Problems);
        }

        [Fact]
        public void WhatIsWrittenIsReadBack()
        {
            var plan = PlanBuilder.Gym(weeks: 2).Race(PlanBuilder.On(2, IsoDayOfWeek.Sunday), "half").Runner(Everything).Plan;

            var again = Read(PlanJson.Write(plan)).Value!;

            Assert.Equal(PlanJson.Write(plan), PlanJson.Write(again));
            Assert.Equal(plan.Days[1].Items.Count, again.Days[1].Items.Count);
        }

        private static Runner Everything(Runner runner) => runner with
        {
            Name = "Anna \"la Rossa\"",
            Sex = Sex.Female,
            AgeGroup = AgeGroup.Parse("60+"),
            Pregnancy = new Pregnancy(20, Cleared: true),
            Postpartum = new Postpartum(8, SymptomFree: true, Cleared: false),
            RunDays = new Dictionary<IsoDayOfWeek, RunKind> { [IsoDayOfWeek.Sunday] = RunKind.Long },
            Injuries = [new Injury(BodyArea.Shin, InjuryKind.BoneStress) { Since = new LocalDate(2026, 1, 1), Pain = 1 }],
            Cautions = [BodyArea.Back],
            Illnesses = [new SickDays(new LocalDate(2026, 3, 4), null)],
            RedFlags = ["RF-06"],
            Maxima = new Dictionary<ExerciseId, decimal> { [new ExerciseId("SQ-05")] = 82.5m },
            Minutes = 50,
            DaysOff = [IsoDayOfWeek.Monday],
            BodyWeightKg = 60.5m,
            Language = "it",
            Zone = "Europe/Rome",
        };

        private static (decimal?, decimal?, int?, int?, int?) Dose(CardItem item) => (item.Pct1rm, item.LoadKg, item.Rir, item.RestSeconds, item.Tier);
    }

    public class WhenItIsNot
    {
        [Theory]
        [InlineData("\"sets\":3", "\"set\":3", "'sets' is missing", 4)]
        [InlineData("\"sets\":3", "\"sets\":3,\"tempo\":1", "'tempo' is not known here", 4)]
        [InlineData("\"BASE\", \"kind\": \"MAIN\"", "\"BSE\", \"kind\": \"MAIN\"", "'BSE' is not a phase; one of BASE, STR, POW, COMP, TAPER, TRANS, RET", 3)]
        [InlineData("\"kind\": \"REST\"", "\"kind\": \"Rest\"", "'Rest' is not a kind of day; one of MAIN, PLYO, MICRO, REST", 7)]
        [InlineData("2026-03-03", "2026-02-30", "'2026-02-30' is not a date such as 2026-03-02", 7)]
        [InlineData("2026-03-03", "9999-12-31", "'9999-12-31' is not a date such as 2026-03-02", 7)]
        [InlineData("2026-03-03", "2026-03-02", "2026-03-02 comes after 2026-03-02; days stand in order, each once", 7)]
        [InlineData("\"rir\":2", "\"rir\":-1", "-1 is not between 0 and 20", 5)]
        [InlineData("\"rir\":2", "\"rir\":two", "'two' is not a whole number", 5)]
        [InlineData("\"50-59\"", "\"old\"", "'old' is not an age group such as 50-59, 60+ or under-14", 1)]
        [InlineData("\"days\"", "\"day\"", "'days' is missing", 1)]
        public void ItIsToldWithItsLine(string text, string change, string problem, int line)
        {
            var loaded = Read(Sound.Replace(text, change, StringComparison.Ordinal));

            Assert.Null(loaded.Value);
            Assert.Contains(loaded.Problems, found => found.Line == line && found.Text.StartsWith(problem, StringComparison.Ordinal));
        }

        [Theory]
        [InlineData("")]
        [InlineData("{")]
        [InlineData("[]")]
        [InlineData("{\"runner\": {}, \"days\": [")]
        [InlineData("{\"runner\": {}, \"days\": [{}]}")]
        [InlineData("not a plan")]
        [InlineData("{\"runner\": 1, \"days\": 2}")]
        [InlineData("{\"runner\": {\"races\": [1], \"run_days\": [], \"maxima\": {\"SQ-05\": []}}, \"days\": {}}")]
        public void NothingIsTooBrokenToTell(string text)
        {
            Assert.NotEmpty(Read(text).Problems);
        }

        [Theory]
        [InlineData("/no/such/plan.json")]
        [InlineData("/")]
        [InlineData("")]
        public void AFileThatIsNotThereIsTold(string path)
        {
            Assert.Contains("cannot be read", Assert.Single(PlanFile.ReadPlan(path).Problems).Text, StringComparison.Ordinal);
        }
    }

    private static Loaded<Plan> Read(string text)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "plan.json");
        File.WriteAllText(path, text);

        return PlanFile.ReadPlan(path);
    }
}

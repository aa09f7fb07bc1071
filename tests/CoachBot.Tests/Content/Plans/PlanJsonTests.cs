using System.Text.Json;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Plans;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Plans;

public class PlanJsonTests
{
    [Fact]
    public void TheKeysAreThoseOfTheContract()
    {
        var plan = Json(Gym());
        var day = plan.GetProperty("days")[1];

        Assert.Equal(["runner", "days"], Keys(plan));
        Assert.Equal(["date", "phase", "kind", "deload", "minutes", "run", "items", "reasons"], Keys(day));
        Assert.Equal(
            ["exercise", "block", "sets", "reps", "seconds", "per_side", "pct_1rm", "load_kg", "rir", "rest_s", "tier", "contacts", "reasons"],
            Keys(day.GetProperty("items")[0]));
    }

    [Fact]
    public void WhatIsNotKnownIsNull()
    {
        var jump = Json(Gym()).GetProperty("days")[1].GetProperty("items")[0];

        Assert.Equal(JsonValueKind.Null, jump.GetProperty("load_kg").ValueKind);
    }

    [Fact]
    public void MetresAreToldAsTheirSeconds()
    {
        var plan = PlanBuilder.Gym().Change("PL-20", item => item with { Reps = null, Metres = 20 }).Plan;

        var jump = Json(plan).GetProperty("days")[1].GetProperty("items")[0];

        Assert.Equal(20, jump.GetProperty("seconds").GetInt32());
    }

    [Fact]
    public void TheFirstDayOfTrainingIsReadBack()
    {
        var since = new LocalDate(2026, 1, 5);
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "plan.json");
        File.WriteAllText(path, PlanJson.Write(PlanBuilder.Gym().Runner(runner => runner with { Since = since }).Plan));

        Assert.Equal(since, PlanFile.ReadPlan(path).Value!.Runner.Since);
    }

    public class AReason
    {
        private static readonly RuleId Rule = new("R-MAX-01");

        [Theory]
        [InlineData("en")]
        [InlineData("it")]
        public void IsSaidInTheLanguageOfTheRunner(string code)
        {
            var language = RealContent.Load.Languages.For(code);

            Assert.Equal(language.Rules[Rule].Why, TextOf(new Reason(Rule), code));
        }

        [Fact]
        public void KeepsTheWordsItHas()
        {
            Assert.Equal("because", TextOf(new Reason(Rule) { Text = "because" }, "en"));
        }

        [Fact]
        public void ThatNobodyCanSayIsReadAllTheSame()
        {
            using var folder = new TempFolder();
            var path = Path.Combine(folder.Path, "plan.json");
            File.WriteAllText(path, PlanJson.Write(With(new Reason(Rule))));

            Assert.Equal(new Reason(Rule), Assert.Single(PlanFile.ReadPlan(path).Value!.Days[0].Reasons));
        }

        private static string? TextOf(Reason reason, string code) =>
            Json(WordedReasons.In(With(reason), RealContent.Load.Languages.For(code)))
                .GetProperty("days")[0].GetProperty("reasons")[0].GetProperty("text").GetString();

        private static Plan With(Reason reason) => PlanBuilder.Gym().Day(PlanBuilder.Start, day => day with { Reasons = [reason] }).Plan;
    }

    private static Plan Gym() => PlanBuilder.Gym().Plan;

    private static JsonElement Json(Plan plan)
    {
        using var document = JsonDocument.Parse(PlanJson.Write(plan));

        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}

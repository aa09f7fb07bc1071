using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Plans;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Plans;

public class RunnerFileTests
{
    private static string Folder => Path.Combine(Repository.Root, "docs", "examples");

    public static TheoryData<string> Examples { get; } = [.. Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)!).Order()];

    [Fact]
    public void ThereAreTwelveExamples() => Assert.Equal(12, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsRead(string name)
    {
        Assert.Empty(PlanFile.ReadRunner(Path.Combine(Folder, name), RealContent.Load.Catalogue).Problems);
    }

    [Fact]
    public void AnExampleSaysWhatItMeans()
    {
        var runner = PlanFile.ReadRunner(Path.Combine(Folder, "half-marathoner-with-dumbbells.yaml")).Value!;

        Assert.Equal((42, Level.L2, 3), (runner.Age, runner.Level, runner.Gates));
        Assert.Equal(RunKind.Long, runner.RunDays[IsoDayOfWeek.Sunday]);
        Assert.Equal(new Race(new LocalDate(2026, 5, 24), RaceDistance.Parse("half")!.Value, RacePriority.A), Assert.Single(runner.Races));
        Assert.Equal(
            new Injury(BodyArea.Knee, InjuryKind.Kneecap) { Since = new LocalDate(2026, 1, 15), Cleared = true, Pain = 1 },
            Assert.Single(runner.Injuries));
        Assert.Equal([IsoDayOfWeek.Monday], runner.DaysOff);
        Assert.Equal(58.5m, runner.BodyWeightKg);
    }

    [Theory]
    [InlineData("strength_months: 12", "strenght_months: 12", "(6): 'strenght_months' is not known here")]
    [InlineData("level: L2", "level: L9", "(5): 'L9' is not a level; one of L0, L1, L2, L3")]
    [InlineData("tuesday: key", "tusday: key", "(9): 'tusday' is not a day of the week, such as monday")]
    [InlineData("tuesday: key", "tuesday: quick", "(9): 'quick' is not a run kind; one of none, easy, key, long, race")]
    [InlineData("distance: half", "distance: far", "(11): 'far' is not a distance such as 1500m, 10k, half, marathon or ultra")]
    [InlineData("kind: kneecap", "knd: kneecap", "(13): 'kind' is missing")]
    [InlineData("gates: 3", "gates: 7", "(7): 7 is not between 0 and 5")]
    [InlineData("rope, slider", "ropes, slider", "(8): 'ropes' is not equipment; one of ")]
    [InlineData("zone: Europe/", "zone: Yurop/", "(18): 'Yurop/Rome' is not a time zone")]
    public void WhatIsMisspeltIsRefusedWithItsLine(string text, string change, string problem)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "runner.yaml");
        var example = File.ReadAllText(Path.Combine(Folder, "half-marathoner-with-dumbbells.yaml"));
        File.WriteAllText(path, example.Replace(text, change, StringComparison.Ordinal));

        var loaded = PlanFile.ReadRunner(path);

        Assert.Null(loaded.Value);
        Assert.Contains(loaded.Problems, found => found.ToString().StartsWith(path + problem, StringComparison.Ordinal));
    }

    [Fact]
    public void ALiftThatTheCatalogueDoesNotHaveIsTold()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "runner.yaml");
        File.WriteAllText(path, "level: L2\nmaxima:\n  SQ-05: 100\n  SQ-99: 80\n");

        var problem = Assert.Single(PlanFile.ReadRunner(path, RealContent.Load.Catalogue).Problems);

        Assert.Equal($"{path}(4): 'SQ-99' is not an exercise", problem.ToString());
    }
}

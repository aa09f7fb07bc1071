using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Plans;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support.Population;

/// <summary>Who stands for everybody: mostly ordinary runners, and enough of each rare kind.</summary>
public class PopulationTests
{
    private const int Crowd = 10_000;

    private static readonly Lazy<IReadOnlyList<Story>> Stories = new(() => Draw(Crowd));

    /// <summary>Kinds of runners and between which shares, in percent, they come.</summary>
    public static TheoryData<string, double, double> Shares { get; } = new()
    {
        { "ordinary", 50, 75 },
        { "child", 2, 5 },
        { "teenager", 5, 11 },
        { "sixty or older", 10, 18 },
        { "age unknown", 10, 20 },
        { "pregnant", 2, 5 },
        { "after a birth", 2, 5 },
        { "level L3", 11, 17 },
        { "months against the level", 8, 20 },
        { "no kit", 9, 15 },
        { "no runs", 2, 7 },
        { "runs every day", 4, 10 },
        { "never free", 0.5, 3 },
        { "little time", 10, 20 },
        { "goal race", 35, 60 },
        { "three races or more", 11, 23 },
        { "race of the past", 2, 6 },
        { "race within two weeks", 5, 12 },
        { "injured", 15, 25 },
        { "three injuries", 1, 4 },
        { "red pain", 3, 8 },
        { "bone", 4, 9 },
        { "ill", 7, 13 },
        { "ill without end", 0.5, 2 },
        { "red flag", 1, 3 },
        { "empty diary", 35, 60 },
        { "misses days", 20, 40 },
        { "misses months", 4, 14 },
        { "tells pain", 10, 25 },
        { "passes a gate", 10, 25 },
        { "logs", 25, 35 },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void EveryKindOfRunnerComesAsOftenAsItShould(string kind, double least, double most)
    {
        var share = 100.0 * Stories.Value.Count(story => Is(kind, story)) / Crowd;

        Assert.InRange(share, least, most);
    }

    [Fact]
    public void ASeedBringsTheSameStoryAgain() => Assert.All(Stories.Value.Take(20), story => Assert.Equal(story.ToString(), Draw(1, story.Seed)[0].ToString()));

    [Fact]
    public void ARunnerIsReadBackAsWritten()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "runner.yaml");

        Assert.All(Stories.Value.Take(300), story =>
        {
            File.WriteAllText(path, RunnerYaml.Of(story.Runner));

            var read = PlanFile.ReadRunner(path);

            Assert.Empty(read.Problems);
            Assert.Equal(RunnerYaml.Of(story.Runner), RunnerYaml.Of(read.Value!));
        });
    }

    private static List<Story> Draw(int count, string? seed = null)
    {
        var all = new List<Story>();
        Story.Any.Sample(all.Add, seed: seed, iter: count, threads: 1);

        return all;
    }

    private static bool Is(string kind, Story story)
    {
        var (runner, diary) = (story.Runner, story.Diary);
        var age = runner.Age ?? runner.AgeGroup?.From;

        return kind switch
        {
            "ordinary" => age is null or >= 14 && runner is { Injuries: [], Illnesses: [], RedFlags: [], Pregnancy: null, Postpartum: null },
            "child" => age < 14,
            "teenager" => age is >= 14 and < 18,
            "sixty or older" => age >= 60,
            "age unknown" => age is null,
            "pregnant" => runner.Pregnancy is not null,
            "after a birth" => runner.Postpartum is not null,
            "level L3" => runner.Level == Level.L3,
            "months against the level" => (runner.Level >= Level.L2 && runner.StrengthMonths < 6) || (runner.Level <= Level.L1 && runner.StrengthMonths > 6),
            "no kit" => runner.Equipment.Count == 0,
            "no runs" => runner.RunDays.Count == 0,
            "runs every day" => runner.RunDays.Count == 7,
            "never free" => runner.DaysOff.Count == 7,
            "little time" => runner.Minutes < 35,
            "goal race" => runner.Races.Any(race => race.Priority == RacePriority.A && IsIn(story, race.Date)),
            "three races or more" => runner.Races.Count > 2,
            "race of the past" => runner.Races.Any(race => race.Date < story.From),
            "race within two weeks" => runner.Races.Any(race => race.Date >= story.From && race.Date < story.From.PlusDays(14)),
            "injured" => runner.Injuries.Count > 0,
            "three injuries" => runner.Injuries.Count == 3,
            "red pain" => runner.Injuries.Any(injury => injury.Pain > 5),
            "bone" => runner.Injuries.Any(injury => injury.Kind is InjuryKind.Bone or InjuryKind.BoneStress),
            "ill" => runner.Illnesses.Count > 0,
            "ill without end" => runner.Illnesses.Any(time => time.Until is null),
            "red flag" => runner.RedFlags.Count > 0,
            "empty diary" => diary.Days.Count == 0,
            "misses days" => diary.Days.Values.Any(day => day.IsMissed),
            "misses months" => diary.Days.Values.Count(day => day.IsMissed) >= 28,
            "tells pain" => diary.Days.Values.Any(day => day.Pain.Count > 0),
            "passes a gate" => diary.Days.Values.Any(day => day.GatePassed is not null),
            "logs" => story.Logs is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
        };
    }

    private static bool IsIn(Story story, LocalDate date) => date >= story.From && date <= story.To;
}

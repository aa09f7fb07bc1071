using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support.Population;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Leaves out of a story what a broken promise does not need, so that it can be read.</summary>
internal static class Simpler
{
    private const int MostLooks = 200;

    public static Story Of(Story story, Func<Story, bool> isBroken)
    {
        var looks = 0;
        var simplest = story;

        while (Steps(simplest).FirstOrDefault(step => looks++ < MostLooks && isBroken(step)) is { } simpler)
        {
            simplest = simpler;
        }

        return simplest;
    }

    private static IEnumerable<Story> Steps(Story story) =>
        Told(story.Diary).Select(diary => story with { Diary = diary })
            .Concat(Steps(story.Runner).Where(step => RunnerYaml.Of(step).Length < RunnerYaml.Of(story.Runner).Length).Select(step => story with { Runner = step }));

    private static IEnumerable<Diary> Told(Diary diary)
    {
        if (diary.Days.Count == 0)
        {
            yield break;
        }

        yield return Diary.Empty;

        foreach (var leave in new Func<DiaryDay, DiaryDay>[]
        {
            day => day with { Sets = DiaryDay.Blank.Sets },
            day => day with { Pain = [] },
            day => day with { GatePassed = null },
            day => day with { IsMissed = false },
            day => day with { Readiness = null, Soreness = null, SleepHours = null, HadAlcohol = false, HadFever = false },
        })
        {
            var left = diary.Days.ToDictionary(day => day.Key, day => leave(day.Value));

            if (left.Any(day => day.Value != diary.Days[day.Key]))
            {
                yield return new Diary(left.Where(day => day.Value != DiaryDay.Blank).ToDictionary());
            }
        }

        if (diary.Days.Count > 1)
        {
            var half = diary.Days.Keys.Order().ElementAt(diary.Days.Count / 2);

            yield return new Diary(diary.Days.Where(day => day.Key < half).ToDictionary());
            yield return new Diary(diary.Days.Where(day => day.Key >= half).ToDictionary());
        }
    }

    private static IEnumerable<Runner> Steps(Runner runner) =>
    [
        runner with { Races = [] },
        runner with { Injuries = [] },
        runner with { Illnesses = [] },
        runner with { Cautions = [], RedFlags = [] },
        runner with { Pregnancy = null, Postpartum = null },
        runner with { Maxima = new Dictionary<ExerciseId, decimal>(), BodyWeightKg = null },
        runner with { RunDays = new Dictionary<IsoDayOfWeek, RunKind>() },
        runner with { Equipment = new HashSet<Kit>() },
        runner with { DaysOff = [] },
        runner with { Minutes = null },
        runner with { Age = null, AgeGroup = null },
        runner with { Sex = null },
        runner with { StrengthMonths = null },
        runner with { Pregnancy = null },
        runner with { Postpartum = null },
        .. runner.Races.Select(race => runner with { Races = [.. runner.Races.Where(other => other != race)] }),
        .. runner.Injuries.Select(injury => runner with { Injuries = [.. runner.Injuries.Where(other => other != injury)] }),
        .. runner.Illnesses.Select(time => runner with { Illnesses = [.. runner.Illnesses.Where(other => other != time)] }),
        .. runner.Cautions.Select(area => runner with { Cautions = [.. runner.Cautions.Where(other => other != area)] }),
        .. runner.DaysOff.Select(day => runner with { DaysOff = [.. runner.DaysOff.Where(other => other != day)] }),
        .. runner.RunDays.Keys.Select(day => runner with { RunDays = runner.RunDays.Where(run => run.Key != day).ToDictionary() }),
        .. runner.Equipment.Select(kit => runner with { Equipment = runner.Equipment.Where(other => other != kit).ToHashSet() }),
    ];
}

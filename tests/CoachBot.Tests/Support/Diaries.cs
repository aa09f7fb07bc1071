using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;
using CsCheck;

namespace CoachBot.Tests.Support;

/// <summary>Diaries of every kind.</summary>
internal static class Diaries
{
    private static readonly Gen<int> Answer = Gen.Int[1, 5];

    private static readonly Gen<ReadinessAnswers> Answers = Gen.Select(
        Answer,
        Answer,
        Answer,
        Answer,
        Answer,
        (sleep, freshness, softness, calm, mood) => new ReadinessAnswers(sleep, freshness, softness, calm, mood));

    private static readonly Gen<PainReport> Pains = Gen.Select(
        Gen.Enum<BodyArea>(),
        Gen.Int[0, 10],
        Gen.Int[0, (1 << Enum.GetValues<PainSigns>().Length - 1) - 1].Select(signs => (PainSigns)signs),
        Gen.Bool,
        (area, score, signs, isKnown) => new PainReport(area, score, signs, isKnown));

    private static readonly Gen<IReadOnlyList<SetResult>> Sets = Gen.Select(
        Gen.Int[0, 800],
        Gen.Int[0, 30],
        Gen.Int[0, 5].Nullable(),
        Gen.Bool,
        (quarters, reps, rir, hasFailed) => new SetResult(quarters / 4m, reps, rir) { HasFailedRep = hasFailed })
        .Array[0, 4]
        .Select(sets => (IReadOnlyList<SetResult>)sets);

    private static readonly Gen<DiaryDay> Nights = Gen.Select(
        Gen.Int[0, 96].Select(quarters => quarters / 4m).Nullable(),
        Gen.Bool,
        Gen.Bool,
        (sleep, hadAlcohol, hadFever) => new DiaryDay { SleepHours = sleep, HadAlcohol = hadAlcohol, HadFever = hadFever });

    public static Gen<DiaryDay> Days { get; } = Gen.Select(
        Nights,
        Gen.Bool,
        Answers.Null(),
        Gen.Int[0, 10].Nullable(),
        Pains.Array[0, 2],
        Gen.Int[1, 5].Nullable(),
        Gen.Dictionary(Runners.Exercises, Sets)[0, 4],
        (day, isMissed, answers, soreness, pain, gate, sets) => day with
        {
            IsMissed = isMissed,
            IsDone = !isMissed && soreness is null,
            Readiness = answers,
            Soreness = soreness,
            Pain = pain,
            GatePassed = gate,
            Sets = sets,
        });

    public static Gen<Diary> Any { get; } = Gen.Dictionary(Gen.Int[0, 400].Select(Runners.FirstDay.PlusDays), Days)[0, 5].Select(days => new Diary(days));
}

using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Feelings;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>Something told of one day.</summary>
internal delegate DiaryDay Telling(DiaryDay day);

/// <summary>What a page of a diary says: mostly good days, one bad in five.</summary>
internal static class AnyPage
{
    private static readonly Gen<ReadinessAnswers> Answers = Gen.Frequency((50, Gen.Int[4, 5]), (30, Gen.Int[2, 5]), (20, Gen.Int[1, 3]))
        .SelectMany(mood => Gen.Select(Near(mood), Near(mood), Near(mood), Near(mood), Near(mood), (sleep, fresh, soft, calm, well) =>
            new ReadinessAnswers(sleep, fresh, soft, calm, well)));

    private static readonly Gen<decimal> Sleep = Gen.Frequency((80, Gen.Int[12, 18]), (20, Gen.Int[0, 11])).Select(halves => halves / 2m);

    private static readonly Gen<int> Sore = Gen.Frequency((65, Gen.Int[0, 3]), (23, Gen.Int[4, 6]), (12, Gen.Int[7, 10]));

    private static readonly Gen<PainSigns> Signs =
        Gen.Frequency((70, Gen.Const(PainSigns.None)), (30, Gen.Int[0, 10].Array[1, 2].Select(bits => (PainSigns)bits.Aggregate(0, (all, bit) => all | (1 << bit)))));

    public static Gen<Telling> Feelings { get; } = Gen.Select(
        Answers.Null(0.3),
        Sleep.Nullable(0.5),
        Sore.Nullable(0.5),
        Gen.Int[0, 99],
        (answers, sleep, sore, luck) => (Telling)(day => day with
        {
            Readiness = answers ?? day.Readiness,
            SleepHours = sleep ?? day.SleepHours,
            Soreness = sore ?? day.Soreness,
            HadAlcohol = luck < 5,
            HadFever = luck >= 97,
        }));

    public static Gen<Telling> Pain { get; } = Gen.Select(
        Gen.Enum<BodyArea>(),
        Gen.Frequency((40, Gen.Int[0, 2]), (40, Gen.Int[3, 5]), (20, Gen.Int[6, 10])),
        Signs,
        Gen.Bool,
        (area, score, signs, known) => (Telling)(day => day with { Pain = [.. day.Pain, new PainReport(area, score, signs, known)] }));

    public static Gen<Telling> Gate { get; } = Gen.Int[1, 5].Select(gate => (Telling)(day => day with { GatePassed = Math.Max(gate, day.GatePassed ?? 0) }));

    private static Gen<int> Near(int mood) => Gen.Int[Math.Max(1, mood - 1), Math.Min(5, mood + 1)];
}

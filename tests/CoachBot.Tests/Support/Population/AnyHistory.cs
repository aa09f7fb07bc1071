using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>What a runner has done and owns: one in six has told months that contradict the level, one in three odd gates.</summary>
internal static class AnyHistory
{
    private static readonly Kit[] AllKit = Enum.GetValues<Kit>();

    private static readonly string[] Lifts = ["SQ-05", "SQ-06", "SQ-08", "SL-02", "HI-04", "HI-09", "HI-10", "UB-07"];

    private static readonly Gen<Trait> Strength =
        Gen.Frequency((32, Level.L0), (30, Level.L1), (24, Level.L2), (14, Level.L3)).SelectMany(level => Gen.Select(
            Gen.Frequency((40, MonthsOf(level).Nullable(0)), (17, Gen.Int[0, 240].Nullable(0)), (43, Gen.Const((int?)null))),
            Gen.Frequency((65, GatesOf(level)), (35, Gen.Int[0, 5])),
            (months, gates) => (Trait)(runner => runner with { Level = level, StrengthMonths = months, Gates = gates })));

    private static readonly Gen<Kit[]> Kits = Gen.Frequency(
        (12, Gen.Const<Kit[]>([])),
        (20, Gen.Const<Kit[]>([Kit.Step, Kit.Box])),
        (22, Gen.Const<Kit[]>([Kit.Step, Kit.Box, Kit.Dumbbell, Kit.Band, Kit.Rope])),
        (22, Gen.Const(AllKit)),
        (24, Gen.Shuffle(AllKit, 1, AllKit.Length)));

    private static readonly Gen<Trait> Owned =
        Kits.Select(kit => (Trait)(runner => runner with { Equipment = kit.ToHashSet() }));

    private static readonly Gen<decimal> Kilograms = Gen.Frequency(
        (92, Gen.Int[8, 64].Select(steps => steps * 2.5m)),
        (4, Gen.Int[1, 4].Select(kg => (decimal)kg)),
        (4, Gen.Int[400, 1000].Select(kg => (decimal)kg)));

    private static readonly Gen<Trait> Maxima =
        Gen.Select(Gen.Shuffle(Lifts, 1, 4), Kilograms.Array[4], (ids, kg) =>
            (Trait)(runner => runner with { Maxima = ids.Zip(kg).ToDictionary(best => new ExerciseId(best.First), best => best.Second) }));

    private static readonly Gen<Trait> Weight =
        Gen.Int[40, 110].Select(kg => (Trait)(runner => runner with { BodyWeightKg = kg }));

    public static Gen<Trait> Any { get; } = Traits.All(Strength, Owned, Traits.In(40, Maxima), Traits.In(60, Weight));

    private static Gen<int> MonthsOf(Level level) => level switch
    {
        Level.L0 => Gen.Int[0, 1],
        Level.L1 => Gen.Int[1, 6],
        Level.L2 => Gen.Int[6, 24],
        _ => Gen.Int[24, 120],
    };

    private static Gen<int> GatesOf(Level level) => level switch
    {
        Level.L0 => Gen.Int[0, 1],
        Level.L1 => Gen.Int[1, 2],
        Level.L2 => Gen.Int[2, 3],
        _ => Gen.Int[3, 4],
    };
}

using CoachBot.Coaching.Runners;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support.Population;

/// <summary>Runs, days off and minutes: most run two to five days with one long run, one in five has an odd mix.</summary>
internal static class AnyWeek
{
    private static readonly IsoDayOfWeek[] Days = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];

    private static readonly Gen<RunKind[]> UsualMix = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 2], (longs, keys) =>
        Days.Select((_, run) => run < longs ? RunKind.Long : run < longs + keys ? RunKind.Key : RunKind.Easy).ToArray());

    private static readonly Gen<RunKind[]> OddMix = Gen.OneOf(RunKind.Easy, RunKind.Key, RunKind.Long).Array[Days.Length];

    private static readonly Gen<int> HowMany = Gen.Frequency((4, 0), (5, 1), (12, 2), (24, 3), (24, 4), (15, 5), (9, 6), (7, 7));

    private static readonly Gen<Trait> Runs = Gen.Select(Gen.Shuffle(Days), HowMany, Gen.Frequency((80, UsualMix), (20, OddMix)), (days, count, mix) =>
        (Trait)(runner => runner with { RunDays = days.Take(count).Zip(mix).ToDictionary(run => run.First, run => run.Second) }));

    private static readonly Gen<Trait> DaysOff =
        Gen.Select(Gen.Shuffle(Days), Gen.Frequency((50, 1), (28, 2), (7, 3), (5, 4), (4, 5), (3, 6), (3, 7)), (days, count) =>
            (Trait)(runner => runner with { DaysOff = [.. days.Take(count).Order()] }));

    private static readonly Gen<Trait> Minutes =
        Gen.Frequency((60, Gen.OneOf(35, 40, 45, 50, 60)), (20, Gen.Int[5, 34]), (20, Gen.Int[35, 120]))
            .Select(minutes => (Trait)(runner => runner with { Minutes = minutes }));

    public static Gen<Trait> Any { get; } = Traits.All(Runs, Traits.In(38, DaysOff), Traits.In(75, Minutes));
}

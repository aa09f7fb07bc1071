using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>What is wrong with a runner: nothing with two in three; a red flag with two in a hundred.</summary>
internal static class AnyHealth
{
    private const int FlagsKnown = 27;

    private static readonly Gen<Injury> Injuries = Gen.Select(
        Gen.Enum<BodyArea>(),
        Gen.Enum<InjuryKind>(),
        Gen.Frequency((45, Gen.Int[0, 2]), (35, Gen.Int[3, 5]), (20, Gen.Int[6, 10])),
        Gen.Bool,
        (area, kind, pain, cleared) => new Injury(area, kind) { Pain = pain, Cleared = cleared });

    private static readonly Gen<Trait> Hurt = Gen.Select(Gen.Frequency((66, 1), (24, 2), (10, 3)), Injuries.Array[3], Gen.Int[0, 120], (count, injuries, days) =>
        (Trait)(runner => runner with
        {
            Injuries = [.. injuries.Take(count).Select((injury, place) => place == 0 ? injury with { Since = runner.Since.PlusDays(-days) } : injury)],
        }));

    private static readonly Gen<Trait> Careful = Gen.Shuffle(Enum.GetValues<BodyArea>(), 1, 2).Select(areas =>
        (Trait)(runner => runner with { Cautions = areas }));

    private static readonly Gen<SickIn[]> Times = Gen.Frequency(
        (50, Sick(Gen.Int[0, 170], Gen.Int[0, 10]).Array[1]),
        (15, Sick(Gen.Int[0, 170], Gen.Int[0, 40]).Array[2, 3]),
        (15, Sick(Gen.Int[-30, -1], Gen.Int[0, 14]).Array[1]),
        (10, Gen.Select(Sick(Gen.Int[20, 100], Gen.Int[5, 20]), Gen.Int[0, 5], (first, later) => (SickIn[])[first, first with { From = first.From + later }])),
        (10, Gen.Int[-5, 170].Select(from => (SickIn[])[new SickIn(from, null)])));

    private static readonly Gen<Trait> Ill = Times.Select(times => (Trait)(runner => runner with
    {
        Illnesses = [.. times.Select(time => new SickDays(runner.Since.PlusDays(time.From), time.Days is { } days ? runner.Since.PlusDays(time.From + days) : null))],
    }));

    private static readonly Gen<Trait> Flagged = Gen.Int[1, FlagsKnown].Array[1, 2].Select(flags =>
        (Trait)(runner => runner with { RedFlags = [.. flags.Distinct().Order().Select(flag => $"RF-{flag:00}")] }));

    public static Gen<Trait> Any { get; } = Traits.All(Traits.In(20, Hurt), Traits.In(9, Careful), Traits.In(10, Ill), Traits.In(2, Flagged));

    private static Gen<SickIn> Sick(Gen<int> from, Gen<int> days) => Gen.Select(from, days, (first, count) => new SickIn(first, count));

    private sealed record SickIn(int From, int? Days);
}

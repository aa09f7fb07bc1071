using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Runners of every kind.</summary>
internal static class Runners
{
    public static LocalDate FirstDay { get; } = new(2026, 3, 2);

    public static Gen<Runner> Any { get; } =
        Gen.Select(
            Gen.Int[0, 400],
            Gen.Enum<Level>(),
            Gen.Int[0, 5],
            Gen.Enum<Kit>().List[0, 8],
            (day, level, gate, kit) => new Runner { Since = FirstDay.PlusDays(day), Level = level, Gates = gate, Equipment = kit.ToHashSet() });
}

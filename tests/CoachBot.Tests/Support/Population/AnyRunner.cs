using CoachBot.Coaching.Runners;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>Whole runners: most are ordinary, and every rare thing comes often enough in some thousands (see <see cref="PopulationTests"/>).</summary>
internal static class AnyRunner
{
    private static readonly Gen<Trait> All = Traits.All(AnyBody.Any, AnyHistory.Any, AnyWeek.Any, AnySeason.Any, AnyHealth.Any);

    public static Gen<Runner> Any { get; } = Gen.Select(Gen.Int[0, 729], All, (day, traits) => traits(new Runner { Since = Runners.FirstDay.PlusDays(day) }));
}

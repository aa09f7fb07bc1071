using CoachBot.Coaching.Runners;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>Races: one in three has none; one in five has odd ones: past, today, tomorrow, one upon the other.</summary>
internal static class AnySeason
{
    private static readonly Gen<RaceDistance> Distances =
        Gen.OneOf("800m", "1500m", "3k", "5k", "10k", "half", "marathon", "ultra", "100k").Select(text => RaceDistance.Parse(text)!.Value);

    private static readonly Gen<RacePriority> Priorities = Gen.Enum<RacePriority>();

    private static readonly Gen<RaceIn[]> Goal = One(Gen.Int[14, 200], Gen.Const(RacePriority.A));

    private static readonly Gen<RaceIn[]> GoalWithTests =
        Gen.Select(Goal, Races(Gen.Int[3, 150], Gen.Const(RacePriority.B), 1, 2), (goal, tests) => (RaceIn[])[.. tests, .. goal]);

    private static readonly Gen<RaceIn[]> Crowded =
        Gen.Select(Gen.Int[0, 130], Races(Gen.Int[0, 50], Priorities, 3, 6), (from, races) => races.Select(race => race with { Days = race.Days + from }).ToArray());

    private static readonly Gen<RaceIn[]> Past = One(Gen.Int[-60, -1], Priorities);

    private static readonly Gen<RaceIn[]> AtOnce = One(Gen.Int[0, 13], Priorities);

    private static readonly Gen<RaceIn[]> SameDay = Gen.Select(Gen.Int[0, 180], Races(Gen.Const(0), Priorities, 2, 2), (day, races) =>
        races.Select(race => race with { Days = day }).ToArray());

    private static readonly Gen<RaceIn[]> FarAway = One(Gen.Int[183, 500], Priorities);

    public static Gen<Trait> Any { get; } =
        Gen.Frequency((34, Gen.Const<RaceIn[]>([])), (28, Goal), (16, GoalWithTests), (8, Crowded), (4, Past), (4, AtOnce), (3, SameDay), (3, FarAway))
            .Select(races => (Trait)(runner => runner with
            {
                Races = [.. races.Select(race => new Race(runner.Since.PlusDays(race.Days), race.Distance, race.Priority)).OrderBy(race => race.Date)],
            }));

    private static Gen<RaceIn[]> One(Gen<int> days, Gen<RacePriority> priority) => Races(days, priority, 1, 1);

    private static Gen<RaceIn[]> Races(Gen<int> days, Gen<RacePriority> priority, int least, int most) =>
        Gen.Select(days, Distances, priority, (day, distance, weight) => new RaceIn(day, distance, weight)).Array[least, most];

    private sealed record RaceIn(int Days, RaceDistance Distance, RacePriority Priority);
}

using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>
/// A card tells the run or race of its day, without which nobody could check the distance to it. Whoever is hurt, ill, pregnant, just
/// became a parent or just raced may be told of fewer.
/// </summary>
internal sealed class RunsAreTold : IPromise
{
    private const int DaysAfterRace = 21;
    private const int DaysAfterIllness = 14;

    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        where IsOrdinary(year.Runner, card.Date)
        let expected = Expected(year.Runner, card.Date)
        where card.Run != expected
        select Told.On(card, $"run {card.Run} in place of {expected}");

    private static bool IsOrdinary(Runner runner, LocalDate date) =>
        runner is { Injuries: [], Pregnancy: null, Postpartum: null }
        && !Ability.IsRefused(runner)
        && !Ability.IsIll(runner, date.PlusDays(-DaysAfterIllness), date)
        && !runner.Races.Any(race => race.Date < date && race.Date >= date.PlusDays(-DaysAfterRace));

    private static RunKind Expected(Runner runner, LocalDate date) =>
        runner.Races.Any(race => race.Date == date) ? RunKind.Race : runner.RunDays.GetValueOrDefault(date.DayOfWeek, RunKind.None);
}

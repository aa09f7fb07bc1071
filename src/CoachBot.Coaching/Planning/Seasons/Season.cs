using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>A runner's year: which part of it each day belongs to, and which races it holds.</summary>
internal sealed class Season(
    IReadOnlyList<Span> spans,
    Cycle cycle,
    LocalDate circleFrom,
    IReadOnlyList<(LocalDate From, LocalDate To)> crowded,
    IReadOnlyList<Race> races)
{
    private const int Week = 7;
    private static readonly RuleId CrowdRule = new("R-PHASE-06");
    private static readonly Reason Crowd = new(CrowdRule, Decider.Race);

    public IReadOnlyList<Race> Races { get; } = [.. races.OrderBy(race => race.Date)];

    public static LocalDate MondayOf(LocalDate date) => date.PlusDays(IsoDayOfWeek.Monday - date.DayOfWeek);

    /// <summary>The part of the season on this day.</summary>
    public Span On(LocalDate date)
    {
        var span = date >= circleFrom ? cycle.On(circleFrom, date) : spans.LastOrDefault(span => span.From <= date) ?? spans[0];

        return span.Phase is Phase.Base or Phase.Strength or Phase.Power && crowded.Any(time => date >= MondayOf(time.From) && date <= time.To)
            ? new Span(span.From, Phase.Competition, Crowd)
            : span;
    }

    public Race? RaceOn(LocalDate date)
    {
        foreach (var race in Races)
        {
            if (race.Date == date)
            {
                return race;
            }
        }

        return null;
    }

    /// <summary>The next race on or after this day.</summary>
    public Race? Next(LocalDate date) => Races.FirstOrDefault(race => race.Date >= date);

    /// <summary>The next goal race on or after this day.</summary>
    public Race? Goal(LocalDate date) => Races.FirstOrDefault(race => race.Date >= date && race.Priority == RacePriority.A);

    /// <summary>The last race before this day.</summary>
    public Race? Last(LocalDate date) => Races.LastOrDefault(race => race.Date < date);

    /// <summary>Whether a race was run in the week before this Monday: the week is for recovery (R-TAP-08).</summary>
    public bool IsAfterRace(LocalDate monday) => Last(monday) is { } race && Period.DaysBetween(race.Date, monday) <= Week;

    /// <summary>How many weeks from this Monday on are for building, before a taper, a break or a race lightens one; no more than <paramref name="most"/>.</summary>
    public int BuildingWeeks(LocalDate monday, int most)
    {
        for (var week = 0; week < most; week++)
        {
            if (IsAfterRace(monday.PlusWeeks(week)))
            {
                return week;
            }

            for (var day = 0; day < Week; day++)
            {
                var date = monday.PlusDays((week * Week) + day);

                if (On(date).Phase is Phase.Taper or Phase.Transition || RaceOn(date) is not null)
                {
                    return week;
                }
            }
        }

        return most;
    }

    /// <summary>The runs and races of the week after this day, which the sessions before them have to respect.</summary>
    public IReadOnlyList<Card> NextRuns(Runner runner, LocalDate last) =>
    [
        .. Enumerable.Range(1, Week).Select(day => last.PlusDays(day)).Select(date => new Card
        {
            Date = date,
            Phase = On(date).Phase,
            Kind = CardKind.Rest,
            Run = RaceOn(date) is not null ? RunKind.Race
                : runner.Postpartum is null && runner.Pregnancy is null ? runner.RunDays.GetValueOrDefault(date.DayOfWeek)
                : RunKind.None,
        }),
    ];
}

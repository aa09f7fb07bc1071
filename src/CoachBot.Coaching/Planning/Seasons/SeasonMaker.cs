using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>Step 4, R-PHASE-01 to -06: lays out the season, counted back from each goal race.</summary>
internal sealed class SeasonMaker
{
    private const int Week = 7;
    private static readonly RuleId TaperRule = new("R-TAP-01");
    private static readonly RuleId AfterRule = new("R-TAP-08");
    private static readonly RuleId ShortRule = new("R-PHASE-04");
    private static readonly RuleId ManyRacesRule = new("R-PHASE-06");

    private readonly Rulebook _rules;
    private readonly Build _build;
    private readonly Cycle _cycle;
    private readonly int _taperDays;
    private readonly int _shortWeeks;

    public SeasonMaker(Rulebook rules)
    {
        _rules = rules;
        _build = new Build(rules);
        _cycle = new Cycle(rules);
        _taperDays = (int)rules[TaperRule].Number("endurance_taper_days").High;
        _shortWeeks = rules[ShortRule].Number("to_weeks").Whole;
    }

    public Season For(Runner runner, Level level)
    {
        var spans = new List<Span>();
        var cursor = Season.MondayOf(runner.Since);
        var crowded = Crowded(runner);
        var goals = runner.Races.Where(race => race.Priority == RacePriority.A && race.Date >= runner.Since).OrderBy(race => race.Date).DistinctBy(race => race.Date).ToList();

        foreach (var (race, next) in goals.Zip(goals.Skip(1).Cast<Race?>().Append(null)))
        {
            var taper = LocalDate.Max(race.Date.PlusDays(1 - _taperDays), cursor);
            var season = crowded.Select(time => Season.MondayOf(time.From)).Where(monday => monday > cursor && monday < taper).DefaultIfEmpty(taper).Min();
            spans.AddRange(_build.Towards(race, level, cursor, season, _cycle));
            spans.AddRange(season < taper ? [new Span(season, Phase.Competition, ForRace(ManyRacesRule, race))] : []);
            spans.Add(new Span(taper, Phase.Taper, ForRace(TaperRule, race)));
            (var after, cursor) = After(race, next);
            spans.Add(after);
        }

        return new Season([.. spans.Where((span, index) => index + 1 == spans.Count || spans[index + 1].From > span.From)], _cycle, cursor, crowded, runner.Races);
    }

    // The next goal may be so near that there is no time for a break.
    private (Span After, LocalDate Cursor) After(Race race, Race? next)
    {
        var monday = Season.MondayOf(race.Date).PlusDays(Week);

        return next is not null && Period.DaysBetween(race.Date, next.Date) <= _shortWeeks * Week
            ? (new Span(race.Date.PlusDays(1), Phase.Competition, ForRace(ShortRule, next)), monday)
            : (new Span(race.Date.PlusDays(1), Phase.Transition, ForRace(AfterRule, race)), monday.PlusWeeks(RecoveryWeeks(race.Distance)));
    }

    private int RecoveryWeeks(RaceDistance distance) =>
        (int)decimal.Ceiling(_rules[AfterRule].Number(RaceBands.Recovery(distance)).High / Week);

    // R-PHASE-06: where races follow each other closely, the season has begun.
    private List<(LocalDate From, LocalDate To)> Crowded(Runner runner)
    {
        var gap = _rules[ManyRacesRule].Number("race_gap").Whole * Week;
        var dates = runner.Races.Select(race => race.Date).Where(date => date >= runner.Since).Distinct().Order().ToList();

        return [.. dates.Zip(dates.Skip(1)).Where(pair => Period.DaysBetween(pair.First, pair.Second) <= gap)];
    }

    internal static Reason ForRace(RuleId rule, Race race) => new(rule, Decider.Race, LocalDatePattern.Iso.Format(race.Date));
}

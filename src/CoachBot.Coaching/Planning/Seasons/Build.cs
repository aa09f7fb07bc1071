using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>R-PHASE-01 to -04: how the weeks before a taper are divided.</summary>
internal sealed class Build(Rulebook rules)
{
    private const int Week = 7;
    private const int TaperWeeks = 2;
    private static readonly RuleId LongRule = new("R-PHASE-01");
    private static readonly RuleId MiddleRule = new("R-PHASE-02");
    private static readonly RuleId ShortRule = new("R-PHASE-03");
    private static readonly RuleId LateRule = new("R-PHASE-04");

    /// <summary>The parts from this Monday to the day before the taper, or before a season of many races.</summary>
    public IEnumerable<Span> Towards(Race race, Level level, LocalDate from, LocalDate to, Cycle cycle)
    {
        var weeks = (Period.DaysBetween(from, to) + Week - 1) / Week;
        var toRace = (Period.DaysBetween(from, LocalDate.Min(race.Date, to.PlusWeeks(TaperWeeks))) + Week) / Week;
        var (rule, parts) = Parts(race, level, weeks, toRace);
        var start = from;

        // What is left over at the beginning runs in the circle of a season without a race.
        for (var spare = weeks - parts.Sum(part => part.Weeks); spare > 0; spare--)
        {
            yield return cycle.On(from, start) with { From = start };
            start = start.PlusWeeks(1);
        }

        foreach (var (phase, length) in parts.Where(part => part.Weeks > 0))
        {
            yield return new Span(start, phase, SeasonMaker.ForRace(rule, race));
            start = start.PlusWeeks(length);
        }
    }

    private (RuleId Rule, (Phase Phase, int Weeks)[] Parts) Parts(Race race, Level level, int weeks, int toRace)
    {
        if (toRace >= rules[LongRule].Number("from_weeks").Default)
        {
            return (LongRule, Divided(LongRule, weeks, hasPower: true));
        }

        if (toRace >= rules[MiddleRule].Number("from_weeks").Default)
        {
            return (MiddleRule, Divided(MiddleRule, weeks, hasPower: !race.Distance.IsMarathonOrLonger));
        }

        if (toRace >= rules[ShortRule].Number("from_weeks").Default)
        {
            var heavy = (int)level >= rules[ShortRule].Number("heavy_from_level").Default ? Math.Min(weeks, Weeks(ShortRule, Phase.Strength).High) : 0;

            return (ShortRule, [(Phase.Base, weeks - (int)heavy), (Phase.Strength, (int)heavy)]);
        }

        return (LateRule, [(Phase.Competition, weeks)]);
    }

    // Each part gets its fewest weeks; what is left goes to the base first, then to strength, then to power.
    private (Phase, int)[] Divided(RuleId rule, int weeks, bool hasPower)
    {
        var (basic, strength, power) = (Weeks(rule, Phase.Base), Weeks(rule, Phase.Strength), Weeks(rule, Phase.Power));
        var least = hasPower && weeks >= basic.Low + strength.Low + power.Low ? (int)power.Low : 0;
        var parts = new[] { (int)basic.Low, 0, least };
        parts[1] = Math.Min((int)strength.Low, weeks - parts[0] - parts[2]);
        var mayHave = new[] { (int)basic.High, (int)strength.High, least == 0 ? 0 : (int)power.High };

        // Without a power block, strength goes on until the taper.
        if (least == 0)
        {
            mayHave[1] = Math.Max(mayHave[1], weeks - mayHave[0]);
        }

        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] += Math.Max(0, Math.Min(mayHave[part] - parts[part], weeks - parts.Sum()));
        }

        return [(Phase.Base, parts[0]), (Phase.Strength, parts[1]), (Phase.Power, parts[2])];
    }

    private Quantity Weeks(RuleId rule, Phase phase) => rules[rule].Number("weeks." + phase.Code());
}

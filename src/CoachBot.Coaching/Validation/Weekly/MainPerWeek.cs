using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DAY-02: how many main sessions a week of each phase may hold.</summary>
internal sealed class MainPerWeek : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-02");
    private static readonly RuleId BreakRule = new("R-FREQ-06");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Weeks.SelectMany(week => OfWeek(plan, week));

    /// <summary>The most that the week may hold; a week of two phases holds no more than the freer of them.</summary>
    public static int Most(PlanFacts plan, WeekFacts week, Phase phase)
    {
        if (phase == Phase.Transition)
        {
            return (int)plan.Number(BreakRule, "main_sessions").High;
        }

        var usual = plan.Number(Rule, $"main_sessions.{phase.Code()}").Whole;
        var level = plan.LevelOn(week.Start);

        return phase switch
        {
            Phase.Base or Phase.Strength or Phase.Power when RunsFew(plan, week) => plan.Number(Rule, "main_sessions_few_runs").Whole,
            Phase.Base or Phase.Strength => plan.Find(Rule, $"main_sessions_off_season.{level}")?.Whole ?? usual,
            Phase.Competition when RacesMiddleDistance(plan, week) => plan.Find(Rule, $"main_sessions_middle_distance.{level}")?.Whole ?? usual,
            _ => usual,
        };
    }

    private static IEnumerable<Violation> OfWeek(PlanFacts plan, WeekFacts week)
    {
        var phases = week.Days.Where(day => day.IsMain).GroupBy(day => day.Phase).ToList();
        var most = phases.Select(phase => Most(plan, week, phase.Key)).DefaultIfEmpty(int.MaxValue).Max();

        foreach (var phase in phases.Where(phase => phase.Count() > Most(plan, week, phase.Key)))
        {
            yield return plan.Break(Rule, week.Start, Say.Number(phase.Count()), Say.Number(Most(plan, week, phase.Key)));
        }

        if (phases.Count > 1 && week.MainSessions > most)
        {
            yield return plan.Break(Rule, week.Start, Say.Number(week.MainSessions), Say.Number(most));
        }

        if (phases is [{ Key: Phase.Competition }] && week.MainSessions == 2 && most == 2 && SecondIsTooBig(plan, week) is { } tooBig)
        {
            yield return tooBig;
        }
    }

    private static Violation? SecondIsTooBig(PlanFacts plan, WeekFacts week)
    {
        var sets = week.Days.Where(day => day.IsMain).Select(day => day.LegSets).Order().ToList();
        var allowed = Math.Ceiling(sets[1] * plan.Number(Rule, "second_session_volume").Default / 100);

        return sets[0] > allowed
            ? plan.Break(Rule, week.Start, $"{Say.Number(sets[0])} leg sets in the second session", Say.Number(allowed))
            : null;
    }

    private static bool RunsFew(PlanFacts plan, WeekFacts week) =>
        Math.Max(week.Runs, plan.Runner.RunDays.Count) <= plan.Number(Rule, "few_run_days").Whole;

    private static bool RacesMiddleDistance(PlanFacts plan, WeekFacts week)
    {
        var middle = plan.Number(Rule, "middle_distance");

        return plan.Races.FirstOrDefault(race => race.Date >= week.Start)?.Distance.Metres is { } metres
            && metres >= middle.Low && metres <= middle.High;
    }
}

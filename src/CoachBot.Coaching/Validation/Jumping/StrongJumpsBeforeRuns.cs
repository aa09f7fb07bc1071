using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-17: no strong jumps in the hours before a race or key run; on the day of a key run they come after it, in a session of their own.</summary>
internal sealed class StrongJumpsBeforeRuns : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-17");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var strong = plan.Number(Rule, "from_tier").Whole;

        return
            from day in plan.Days
            where day.TopTier >= strong
            from run in plan.Days
            where run.IsKeyRun && (run.Date > day.Date || (run.Date == day.Date && run.Day.Run == RunKind.Race))
            let hours = Clock.FromSessionToRun(day.Date, run.Date)
            let needed = Needed(plan, day, run)
            where hours < needed
            select plan.Break(Rule, day.Date, $"{Math.Max(hours, 0)} h before the run of {Say.Date(run.Date)}", $"{Say.Number(needed)} h");
    }

    private static decimal Needed(PlanFacts plan, DayFacts day, DayFacts run) => run.Day.Run == RunKind.Race
        ? plan.Number(Rule, "before_race").Low
        : (plan.Find(Rule, $"before_key_run_level.{plan.LevelOn(day.Date)}") ?? plan.Number(Rule, "before_key_run")).Low;
}

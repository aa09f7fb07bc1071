using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-02 and R-TAP-03: the last heavy leg session before the goal race, and the small primer that may follow it.</summary>
internal sealed class LastHeavySession : IPlanRule
{
    private static readonly RuleId Rule = new("R-TAP-02");
    private static readonly RuleId PrimerRule = new("R-TAP-03");
    private static readonly RuleId LastHoursRule = new("R-TAP-04");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var lastHours = plan.Number(LastHoursRule, "legs").Low;

        return
            from race in Countdown.Goals(plan)
            let days = plan.Number(Rule, Band(race.Distance))
            from day in Countdown.DaysTo(plan, race)
            where day.Left < days.Low && day.Left * Clock.HoursADay >= lastHours
            where day.Day.Items.Any(IsHeavyLegs) && day.Day.LegSets > 0 && !IsPrimer(plan, race, day.Day, day.Left)
            select plan.Break(Rule, day.Day.Date, $"{day.Left} days before the race of {Say.Date(race.Date)}", Say.AtLeast(days.Low));
    }

    private static string Band(RaceDistance distance) => distance switch
    {
        { IsUltra: true } => "ultra",
        { IsMarathonOrLonger: true } => "marathon",
        { IsUpToFiveK: true } => "five_k_or_shorter",
        _ => "ten_k_to_half",
    };

    private static bool IsHeavyLegs(ItemFacts item) => item.IsHard && !item.IsCalf;

    private static bool IsPrimer(PlanFacts plan, Race race, DayFacts day, int left)
    {
        var days = plan.Number(PrimerRule, "days_out");
        var lifts = day.Items.Where(IsHeavyLegs).ToList();

        return race.Distance.IsUpToTenK
            && plan.LevelOn(day.Date) >= Level.L2
            && left >= days.Low && left <= days.High
            && lifts.Count <= plan.Number(PrimerRule, "lifts").High
            && lifts.TrueForAll(lift => IsLight(plan, lift));
    }

    private static bool IsLight(PlanFacts plan, ItemFacts lift) =>
        lift.Sets <= plan.Number(PrimerRule, "sets").High
        && lift.Item.Reps <= plan.Number(PrimerRule, "reps").High
        && (lift.Item.Pct1rm ?? 0) <= plan.Number(PrimerRule, "load_percent").High
        && lift.Item.Rir >= plan.Number(PrimerRule, "rir").Low;
}

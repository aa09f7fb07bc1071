using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-MAX-08: hard sets a week for squats, hinges and calves.</summary>
internal sealed class SetsPerPattern : IPlanRule
{
    private static readonly RuleId Rule = new("R-MAX-08");

    private static readonly Dictionary<string, Pattern[]> Patterns = new()
    {
        ["squat"] = [Pattern.Squat, Pattern.SingleLegSquat, Pattern.KneeExtension],
        ["hinge"] = [Pattern.Hinge, Pattern.Hamstring],
        ["calf"] = [Pattern.Calf],
    };

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from week in plan.Weeks
        from pattern in Patterns
        let sets = SetsOf(week, pattern.Value)
        let allowed = plan.Number(Rule, $"sets_per_week.{pattern.Key}")
        where sets > allowed.High || (sets < allowed.Low && IsBuilding(week))
        select plan.Break(Rule, week.Start, $"{sets} {pattern.Key} sets", Say.Range(allowed));

    private static int SetsOf(WeekFacts week, Pattern[] patterns) => week.Days
        .Where(day => day.LegSets > 0)
        .SelectMany(day => day.Items)
        .Where(item => item.IsHard && patterns.Contains(item.Exercise.Pattern))
        .Sum(item => item.Sets);

    // Fewer are right in a lighter week, in the season and on the way back.
    private static bool IsBuilding(WeekFacts week) =>
        week.IsUsual && week.MainSessions >= 2 && week.Days.All(day => day.IsCounted) && week.IsIn(Phase.Base, Phase.Strength, Phase.Power);
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Sessions;

/// <summary>R-DAY-06: how long a session of each kind takes, within the time the runner has.</summary>
internal sealed class SessionMinutes : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-06");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var allowed = new Dictionary<CardKind, Quantity>
        {
            [CardKind.Main] = plan.Number(Rule, "minutes.main"),
            [CardKind.Plyo] = plan.Number(Rule, "minutes.plyo"),
            [CardKind.Micro] = plan.Number(Rule, "minutes.micro"),
        };
        var has = plan.Runner.Minutes ?? int.MaxValue;

        foreach (var day in plan.Days.Where(day => allowed.ContainsKey(day.Day.Kind)))
        {
            var range = allowed[day.Day.Kind];
            var high = Math.Min(range.High, has);
            var low = FullSession.Is(day) && has >= range.Default ? range.Low : 0;

            if (day.Day.Minutes > high || day.Day.Minutes < low)
            {
                yield return plan.Break(Rule, day.Date, $"{day.Day.Minutes} min", $"{Say.Range(low, high)} min");
            }
        }
    }
}

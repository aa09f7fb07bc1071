using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-08 and R-PLYO-09: sets, contacts a set and rests, tier by tier.</summary>
internal sealed class JumpDose : IPlanRule
{
    private static readonly RuleId SetsRule = new("R-PLYO-08");
    private static readonly RuleId RestRule = new("R-PLYO-09");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where item.Item.Block == Block.Jumps && item.Tier > 0
        from violation in Of(plan, day, item)
        select violation;

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        // The coach's own tier has no dose of its own.
        if (plan.Find(SetsRule, $"sets.T{item.Tier}") is not { } sets)
        {
            yield break;
        }

        var contacts = plan.Number(SetsRule, $"contacts.T{item.Tier}");
        var rest = plan.Number(RestRule, $"rest.T{item.Tier}");

        if (item.Sets > sets.High || (item.IsCounted && item.Sets < sets.Low && Sessions.FullSession.Is(day)))
        {
            yield return plan.Break(SetsRule, day.Date, $"{item.Sets} sets", Say.Range(sets), item);
        }

        if (item.IsCounted && item.Item.Seconds is null && item.Contacts / item.Sets is var aSet && (aSet < contacts.Low || aSet > contacts.High))
        {
            yield return plan.Break(SetsRule, day.Date, $"{aSet} contacts a set", Say.Range(contacts), item);
        }

        if (item.Item.Seconds is { } seconds && plan.Find(SetsRule, $"seconds.T{item.Tier}") is { } time && (seconds < time.Low || seconds > time.High))
        {
            yield return plan.Break(SetsRule, day.Date, $"{seconds} s a set", Say.Range(time), item);
        }

        if (item.Item.RestSeconds is { } pause && (pause < rest.Low || pause > rest.High))
        {
            yield return plan.Break(RestRule, day.Date, $"{pause} s", $"{Say.Range(rest)} s", item);
        }
    }
}

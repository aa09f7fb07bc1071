using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Fit;

/// <summary>C-CONTACTS: the contacts of an item are its sets times its repetitions.</summary>
internal sealed class StatedContacts : IPlanRule
{
    private static readonly RuleId Rule = new("C-CONTACTS");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where item.Item.Contacts != item.Contacts
        select PlanFacts.Forbid(Rule, day.Date, Say.Number(item.Item.Contacts), Say.Number(item.Contacts), item);
}

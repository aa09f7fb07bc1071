using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-07: contacts of tier 3 and above a session.</summary>
internal sealed class StrongJumps : IPlanRule
{
    private const int Strong = 3;

    private static readonly RuleId Rule = new("R-PLYO-07");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        foreach (var day in plan.Days.Where(day => day.TopTier >= Strong))
        {
            var all = day.ContactsFrom(Strong);

            if (all > plan.Find(Rule, $"contacts.{plan.LevelOn(day.Date)}")?.High)
            {
                yield return plan.Break(Rule, day.Date, Say.Number(all), Say.Number(plan.Number(Rule, $"contacts.{plan.LevelOn(day.Date)}").High));
            }

            foreach (var tier in day.Items.Where(item => item.Tier > Strong).GroupBy(item => item.Tier))
            {
                var contacts = tier.Sum(item => item.Contacts);
                var cap = plan.Number(Rule, $"contacts_tier.T{tier.Key}").High;

                if (contacts > cap)
                {
                    yield return plan.Break(Rule, day.Date, $"{contacts} of T{tier.Key}", Say.Number(cap));
                }
            }
        }
    }
}

using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DEL-02: how much lighter a lighter week is, in leg sets and in jumps.</summary>
internal sealed class DeloadSize : IPlanRule
{
    private static readonly RuleId Rule = new("R-DEL-02");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var sets = plan.Number(Rule, "sets_cut_percent");
        var contacts = plan.Number(Rule, "contacts_cut_percent");
        WeekFacts? usual = null;

        foreach (var week in plan.Weeks)
        {
            if (week.IsDeload && week.IsWhole && !week.HasRace && usual is not null)
            {
                foreach (var violation in Compare(plan, week, week.LegSets, usual.LegSets, sets, "leg sets")
                    .Concat(Compare(plan, week, week.JumpContacts, usual.JumpContacts, contacts, "jump contacts")))
                {
                    yield return violation;
                }
            }

            usual = week.IsUsual ? week : usual;
        }
    }

    private static IEnumerable<Violation> Compare(PlanFacts plan, WeekFacts week, int found, int before, Quantity cut, string what)
    {
        var low = decimal.Floor(before * (1 - (cut.High / 100)));
        var high = decimal.Ceiling(before * (1 - (cut.Low / 100)));

        if (found > high || (found < low && what == "leg sets"))
        {
            yield return plan.Break(Rule, week.Start, $"{found} {what}", Say.Range(low, high));
        }
    }
}

using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-AGE-02: doses from 14 to 17.</summary>
internal sealed class Teenagers : IPlanRule
{
    private const int RealJumps = 2;

    private static readonly RuleId Rule = new("R-AGE-02");
    private static readonly RuleId CapRule = new("R-PLYO-02");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var age = plan.Number(Rule, "age");

        return plan.IsYoungerThan((int)age.High + 1) && !plan.IsYoungerThan((int)age.Low)
            ? plan.Days.SelectMany(day => day.Items.SelectMany(item => Of(plan, day, item)).Concat(Contacts(plan, day)))
            : [];
    }

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        var isJump = item.Tier >= RealJumps;

        if ((item.IsWork || isJump) && Off(item.Sets, plan.Number(Rule, isJump ? "jump_sets" : "sets")) is { } sets)
        {
            yield return plan.Break(Rule, day.Date, $"{item.Sets} sets", sets, item);
        }

        if (item.IsWork && !isJump && Off(item.Item.Reps, plan.Number(Rule, "reps")) is { } reps)
        {
            yield return plan.Break(Rule, day.Date, $"{item.Item.Reps} reps", reps, item);
        }

        if (item.IsWork && item.Item.Rir < plan.Number(Rule, "rir").Low)
        {
            yield return plan.Break(Rule, day.Date, $"RIR {item.Item.Rir}", Say.AtLeast(plan.Number(Rule, "rir").Low), item);
        }

        if (item.IsWork && item.Item.Pct1rm > plan.Number(Rule, "load_percent").High)
        {
            yield return plan.Break(Rule, day.Date, $"{Say.Number(item.Item.Pct1rm.Value)} %", $"{Say.Number(plan.Number(Rule, "load_percent").High)} %", item);
        }

        if (item.Tier > plan.Number(Rule, "top_tier").Whole)
        {
            yield return plan.Break(Rule, day.Date, $"T{item.Tier}", $"T{plan.Number(Rule, "top_tier").Whole}", item);
        }

        if (isJump && item.Item.Reps > plan.Number(Rule, "jump_reps").High)
        {
            yield return plan.Break(Rule, day.Date, $"{item.Item.Reps} jumps a set", Say.Number(plan.Number(Rule, "jump_reps").High), item);
        }
    }

    private static IEnumerable<Violation> Contacts(PlanFacts plan, DayFacts day)
    {
        var cap = plan.Number(Rule, "contacts_per_session").High;
        var ofLevel = plan.Number(CapRule, $"contacts.{plan.LevelOn(day.Date)}").High;

        // What is too much for the level is told there.
        if (day.JumpContacts > cap && day.JumpContacts <= ofLevel)
        {
            yield return plan.Break(Rule, day.Date, $"{day.JumpContacts} contacts", Say.Number(cap));
        }
    }

    private static string? Off(int? found, Quantity allowed) => found < allowed.Low || found > allowed.High ? Say.Range(allowed) : null;
}

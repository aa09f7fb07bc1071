using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DAY-08, R-DAY-06 and R-PLYO-02: what is too much goes; jumps first, then the last sets, then what comes last.</summary>
internal sealed class FinalCheck(Rulebook rules) : IPlanningStep
{
    private static readonly RuleId SetsRule = new("R-DAY-08");
    private static readonly RuleId ContactsRule = new("R-PLYO-02");
    private static readonly RuleId TierRule = new("R-PLYO-01");

    private static readonly RuleId TimeRule = new("R-DAY-06");

    public Draft Apply(Draft draft) => draft.Kind switch
    {
        CardKind.Main => WithinTime(WithFewerSets(WithoutForbiddenJumps(draft)), "minutes.main"),
        CardKind.Micro => WithinTime(draft, "minutes.micro"),
        _ => draft,
    };

    private Draft WithoutForbiddenJumps(Draft draft)
    {
        var hard = draft.Items.Where(item => item.Exercise.Tier >= 2).Sum(item => item.Contacts);
        var topTier = Math.Min(rules[TierRule].Number($"top_tier.{draft.Runner.Level}").Whole, draft.Runner.Gates);

        return hard <= rules[ContactsRule].Number($"contacts.{draft.Runner.Level}").Whole
            && draft.Items.All(item => item.Exercise.Tier is not { } tier || tier <= topTier || tier == 0)
            ? draft
            : draft with { Items = [.. draft.Items.Where(item => item.Block != Block.Jumps)] };
    }

    private Draft WithFewerSets(Draft draft)
    {
        var most = rules[SetsRule].Number("sets").High;
        var items = draft.Items.ToList();

        for (var last = items.Count - 1; last >= 0 && items.Where(IsWork).Sum(item => item.Sets) > most; last--)
        {
            if (IsWork(items[last]) && items[last].Sets > 1)
            {
                items[last] = items[last] with { Sets = items[last].Sets - 1, Reasons = [.. items[last].Reasons, SetsRule] };
            }
        }

        return draft with { Items = items };
    }

    private Draft WithinTime(Draft draft, string number)
    {
        var items = draft.Items.ToList();

        while (items.Count > 1 && SessionLength.MinutesOf(draft.Kind, items) > rules[TimeRule].Number(number).High)
        {
            items.RemoveAt(items.Count - 1);
        }

        return items.Count == draft.Items.Count ? draft : (draft with { Items = items }).Because(TimeRule);
    }

    private static bool IsWork(DraftItem item) =>
        item.Block is Block.Explosive or Block.Strength or Block.Calf or Block.Trunk or Block.Upper
        && item.Exercise.Pattern is not (Pattern.Mobility or Pattern.Balance);
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Every card with exercises says why, so does every exercise, and the rulebook knows the rules.</summary>
internal sealed class EverythingHasAReason : IPromise
{
    private static readonly HashSet<RuleId> Rules = [.. RealContent.Load.Rulebook.Rules.Select(rule => rule.Id)];

    public IEnumerable<string> Broken(HalfYear year)
    {
        foreach (var card in year.Days)
        {
            if (card.Items.Count > 0 && card.Reasons.Count == 0)
            {
                yield return Told.On(card, "no reason for the day");
            }

            foreach (var item in card.Items.Where(item => !item.Reasons.Any(Knows)))
            {
                yield return Told.On(card, $"no reason for {item.Exercise}");
            }

            // What a card gives as a reason, the coach must be able to explain; a rule that the rulebook does not know may throw here.
            if (!card.Reasons.Concat(card.Items.SelectMany(item => item.Reasons)).All(Knows))
            {
                _ = HalfYear.Explained(card);
            }
        }
    }

    private static bool Knows(Reason reason) => Rules.Contains(reason.Rule);
}

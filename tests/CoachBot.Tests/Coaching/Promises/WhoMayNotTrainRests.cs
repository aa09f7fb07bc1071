using CoachBot.Coaching.Cards;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>A child, someone with a red flag and a pregnancy without a yes get rest only, and are told why.</summary>
internal sealed class WhoMayNotTrainRests : IPromise
{
    public IEnumerable<string> Broken(HalfYear year)
    {
        if (!Ability.IsRefused(year.Runner))
        {
            yield break;
        }

        foreach (var card in year.Days)
        {
            if (card.Kind != CardKind.Rest || card.Items.Count > 0)
            {
                yield return Told.On(card, $"{card.Items.Count} exercises");
            }
            else if (card.Reasons.Count == 0)
            {
                yield return Told.On(card, "no reason");
            }
        }
    }
}

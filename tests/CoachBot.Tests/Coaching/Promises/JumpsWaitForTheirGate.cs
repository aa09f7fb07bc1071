using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>No jump of a tier before the day on which its gate was passed.</summary>
internal sealed class JumpsWaitForTheirGate : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        let gate = year.GateOn(card.Date)
        from item in card.Items
        let tier = RealContent.Load.Catalogue[item.Exercise].Tier
        where tier > gate
        select Told.On(card, $"{item.Exercise} of T{tier} at gate {gate}");
}

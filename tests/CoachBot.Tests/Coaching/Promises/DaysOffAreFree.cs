using CoachBot.Coaching.Cards;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>On the days that the runner keeps free there is no session.</summary>
internal sealed class DaysOffAreFree : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        where year.Runner.DaysOff.Contains(card.Date.DayOfWeek) && card.Kind != CardKind.Rest
        select Told.On(card, $"{card.Items.Count} exercises on a {card.Date.DayOfWeek} off");
}

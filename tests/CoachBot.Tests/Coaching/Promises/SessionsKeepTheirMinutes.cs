using CoachBot.Coaching.Cards;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>No session is longer than the runner has time for, nor than its kind may last (R-DAY-06).</summary>
internal sealed class SessionsKeepTheirMinutes : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        let most = Math.Min(Most(card.Kind), year.Runner.Minutes ?? int.MaxValue)
        where card.Minutes > most || (card.Minutes == 0 && card.Kind != CardKind.Rest)
        select Told.On(card, $"{card.Minutes} minutes, at most {most}");

    private static int Most(CardKind kind) => kind switch
    {
        CardKind.Main => (int)HalfYear.Number("R-DAY-06", "minutes.main").High,
        CardKind.Plyo => (int)HalfYear.Number("R-DAY-06", "minutes.plyo").High,
        CardKind.Micro => (int)HalfYear.Number("R-DAY-06", "minutes.micro").High,
        _ => int.MaxValue,
    };
}

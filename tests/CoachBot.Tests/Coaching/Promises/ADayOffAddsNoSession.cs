using CoachBot.Coaching.Cards;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>A day off more adds no session to that day.</summary>
internal sealed class ADayOffAddsNoSession : IPromise
{
    private const int DaysAWeek = 7;

    public int? Turn => 3;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var off = (IsoDayOfWeek)((year.Choice % DaysAWeek) + 1);
        var changed = year.Replan(story => story with { Runner = story.Runner with { DaysOff = [.. story.Runner.DaysOff.Append(off).Distinct().Order()] } });

        return
            from card in changed.Days
            where card.Date.DayOfWeek == off && card.Kind != CardKind.Rest
            select Told.On(card, $"with {off} off");
    }
}

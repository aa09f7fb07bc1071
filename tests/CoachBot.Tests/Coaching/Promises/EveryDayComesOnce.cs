using CoachBot.Tests.Support.Population;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>A plan holds the days that were asked for, in order, each once.</summary>
internal sealed class EveryDayComesOnce : IPromise
{
    public IEnumerable<string> Broken(HalfYear year)
    {
        var asked = Enumerable.Range(0, Period.DaysBetween(year.Story.From, year.Story.To) + 1).Select(day => year.Story.From.PlusDays(day));
        var found = year.Days.Select(card => card.Date);

        return asked.SequenceEqual(found)
            ? []
            : [$"{year.Days.Count} days from {RunnerYaml.Of(year.Days[0].Date)} to {RunnerYaml.Of(year.Days[^1].Date)}"];
    }
}

using CoachBot.Coaching.Diaries;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>What the diary tells of a day leaves the days before as they were.</summary>
internal sealed class TheFutureDoesNotChangeThePast : IPromise
{
    public int? Turn => 2;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var today = year.Story.From.PlusDays(year.Choice % year.Days.Count);
        var known = new Diary(year.Story.Diary.Days.Where(day => day.Key <= today).ToDictionary(day => day.Key, day => day.Value));
        var before = year.Replan(story => story with { Diary = known }).Days.Where(card => card.Date <= today);

        return Told.Differences([.. before], [.. year.Days.Where(card => card.Date <= today)]);
    }
}

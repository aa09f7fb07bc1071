namespace CoachBot.Tests.Coaching.Promises;

/// <summary>The card of a day, asked for alone, is the one that the plan holds.</summary>
internal sealed class ACardIsThePlansCard : IPromise
{
    private const int Days = 4;

    public int? Turn => 1;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var dates = Enumerable.Range(0, Days).Select(part => ((part * year.Days.Count) + (year.Choice % year.Days.Count)) / Days).ToList();

        return dates.SelectMany(day => Told.Differences([year.Days[day]], [year.Single(year.Days[day].Date)]));
    }
}

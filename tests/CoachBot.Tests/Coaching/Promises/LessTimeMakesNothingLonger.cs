using CoachBot.Coaching.Cards;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>With fewer minutes, no day's session gets longer; a day that changes its kind is another session, and light days may grow where the long ones shrink.</summary>
internal sealed class LessTimeMakesNothingLonger : IPromise
{
    private const int PlentyOfTime = 90;
    private const int LeastTime = 5;

    public int? Turn => 4;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var has = year.Runner.Minutes ?? PlentyOfTime;
        var less = LeastTime + (year.Choice % Math.Max(1, has - LeastTime));
        var changed = year.Replan(story => story with { Runner = story.Runner with { Minutes = less } });

        return
            from pair in year.Days.Zip(changed.Days)
            where pair.First.Kind == pair.Second.Kind && pair.First.Kind != CardKind.Micro && pair.Second.Minutes > pair.First.Minutes
            select Told.On(pair.First, $"{pair.First.Minutes} minutes with {has}, {pair.Second.Minutes} with {less}");
    }
}

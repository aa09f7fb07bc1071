using CoachBot.Coaching;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>The same runner and diary get the same plan, from any coach.</summary>
internal sealed class SamePlanTwice : IPromise
{
    public int? Turn => 0;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var another = new Coach(RealContent.Load.Catalogue, RealContent.Load.Rulebook);

        return Told.Differences(year.Days, year.Story.PlannedBy(another).Days);
    }
}

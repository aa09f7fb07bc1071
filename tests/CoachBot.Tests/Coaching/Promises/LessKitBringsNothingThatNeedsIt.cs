using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Without a piece of equipment, no exercise is planned that cannot be done without it.</summary>
internal sealed class LessKitBringsNothingThatNeedsIt : IPromise
{
    public int? Turn => 5;

    public IEnumerable<string> Broken(HalfYear year)
    {
        if (year.Runner.Equipment.Count == 0)
        {
            return [];
        }

        var gone = year.Runner.Equipment.Order().ElementAt(year.Choice % year.Runner.Equipment.Count);
        var left = year.Runner.Equipment.Where(kit => kit != gone).ToHashSet();
        var changed = year.Replan(story => story with { Runner = story.Runner with { Equipment = left } });

        return
            from card in changed.Days
            from item in card.Items
            where Needs(RealContent.Load.Catalogue[item.Exercise], gone, left)
            select Told.On(card, $"{item.Exercise} without {gone}");
    }

    private static bool Needs(Exercise exercise, Kit gone, HashSet<Kit> left) =>
        exercise.Needs.Groups.Any(group => group.Contains(gone) && !group.Any(left.Contains));
}

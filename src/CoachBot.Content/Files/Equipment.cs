using CoachBot.Coaching.Exercises;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Reads what an exercise needs: <c>dumbbell or barbell, box</c>, <c>none</c>, <c>none or dumbbell</c>.</summary>
internal static class Equipment
{
    private const string Nothing = "none";

    public static KitNeed Read(Node node)
    {
        var groups = node.AsText().Split(", ").Select(group => group.Split(" or ")).ToList();
        var needed = groups.Where(group => !group.Contains(Nothing));
        var optional = groups.Where(group => group.Contains(Nothing)).SelectMany(group => group).Where(word => word != Nothing);

        return new KitNeed([.. needed.Select(group => Pieces(node, group))], Pieces(node, optional));
    }

    private static IReadOnlyList<Kit> Pieces(Node node, IEnumerable<string> words) =>
        [.. words.Select(word => Vocabulary<Kit>.Read(node, word, "equipment"))];
}

namespace CoachBot.Coaching.Exercises;

/// <summary>What an exercise needs: of each group, one piece.</summary>
/// <param name="Groups">Each inner list names pieces of which one is enough; an empty list of groups needs nothing.</param>
/// <param name="Optional">Pieces that can add load but are not needed.</param>
public sealed record KitNeed(IReadOnlyList<IReadOnlyList<Kit>> Groups, IReadOnlyList<Kit> Optional)
{
    /// <summary>Needs nothing.</summary>
    public static KitNeed None { get; } = new([], []);

    /// <summary>Whether a runner who owns <paramref name="kit"/> can do the exercise.</summary>
    public bool IsMetBy(IReadOnlySet<Kit> kit) => Groups.All(group => group.Any(kit.Contains));

    /// <summary>Whether it cannot be done without external load.</summary>
    public bool IsAlwaysLoaded => Groups.Any(group => group.All(IsLoad));

    /// <summary>Whether external load can be added with what the runner owns.</summary>
    public bool IsLoadableWith(IReadOnlySet<Kit> kit) =>
        Groups.SelectMany(group => group).Concat(Optional).Any(piece => IsLoad(piece) && kit.Contains(piece));

    private static bool IsLoad(Kit piece) => piece is Kit.Dumbbell or Kit.Kettlebell or Kit.Barbell or Kit.Machine;
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Commands;

/// <summary>Whoever tells what there is to train with does not speak of the stair and the chair, which stay where they are.</summary>
internal static class Furniture
{
    private static readonly HashSet<Kit> Pieces = [Kit.Step, Kit.Box];

    public static IReadOnlySet<Kit> With(IEnumerable<Kit> told, Runner runner) => told.Concat(runner.Equipment.Where(Pieces.Contains)).ToHashSet();
}

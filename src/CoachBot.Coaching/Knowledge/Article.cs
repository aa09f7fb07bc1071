using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Knowledge;

/// <summary>An answer of the knowledge base; its words live with the languages.</summary>
/// <param name="Id">A stable name such as <c>how-many-reps</c>.</param>
/// <param name="RestsOn">The rules and gates the answer rests on.</param>
/// <param name="Safety">How it must be given.</param>
public sealed record Article(string Id, IReadOnlyList<RuleId> RestsOn, SafetyClass Safety)
{
    /// <summary>What of the runner's own plan belongs to the answer; null when it is the same for everybody.</summary>
    public OwnFigure? ForYou { get; init; }
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Programmes;

/// <summary>Weeks of sessions written down beforehand, by a coach or in a study; its words live with the languages.</summary>
/// <param name="Id">Its stable key, for example <c>masters</c>.</param>
/// <param name="Template">The code of the table it is taken from, for example <c>TPL-F</c>.</param>
/// <param name="Kind">Made from the rules, or by a study.</param>
/// <param name="Weeks">The weeks in order, each one by itself.</param>
public sealed record Programme(string Id, string Template, ProgrammeKind Kind, IReadOnlyList<ProgrammeWeek> Weeks)
{
    /// <summary>The level it is made for; null when it is not told.</summary>
    public Level? Level { get; init; }

    /// <summary>The age it is made for; null for any.</summary>
    public int? Age { get; init; }

    /// <summary>Days of running a week; null for any.</summary>
    public int? RunDays { get; init; }

    /// <summary>The rule that lays out its weeks.</summary>
    public RuleId? Layout { get; init; }

    /// <summary>The distances it prepares for, in a coach's short words; none for any.</summary>
    public IReadOnlyList<string> Distances { get; init; } = [];

    /// <summary>The equipment it needs.</summary>
    public IReadOnlyList<Kit> Equipment { get; init; } = [];

    /// <summary>Keys of the publications it is told in.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>How well the doses of a published programme are known.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The rules that a published programme goes against.</summary>
    public IReadOnlyList<RuleId> ExpectedWarnings { get; init; } = [];

    /// <summary>The rules it follows from, apart from those of all programmes.</summary>
    public IReadOnlyList<RuleId> RestsOn { get; init; } = [];
}

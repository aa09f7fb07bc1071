using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content;

/// <summary>What <c>config/</c> holds; to be used only when there are no problems.</summary>
public sealed record ContentLoad(
    Catalogue Catalogue,
    Rulebook Rulebook,
    Library Library,
    Languages Languages,
    IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The written programmes, templates first; there may be none.</summary>
    public ProgrammeBook Programmes { get; init; } = new([]);
}

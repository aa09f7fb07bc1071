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
    public IReadOnlyList<Programme> Programmes { get; init; } = [];

    /// <summary>Their words, by code of the language and id of the programme.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, ProgrammeText>> ProgrammeTexts { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, ProgrammeText>>();
}

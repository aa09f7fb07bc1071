using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content;

/// <summary>What <c>config/</c> holds; to be used only when there are no problems.</summary>
public sealed record ContentLoad(
    Catalogue Catalogue,
    Rulebook Rulebook,
    Library Library,
    Languages Languages,
    IReadOnlyList<ContentProblem> Problems);

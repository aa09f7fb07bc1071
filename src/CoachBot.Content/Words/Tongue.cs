using CoachBot.Chat.Words;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>A language as it is written: reasons still have their placeholders, gate tests go by <c>G1.one-leg-stand</c>.</summary>
internal sealed record Tongue(
    string Code,
    string Name,
    TimeWords Times,
    Shelf<string> Phrases,
    Shelf<CommandText> Commands,
    Shelf<ExerciseText> Exercises,
    Shelf<RuleText> Rules,
    Shelf<string> GateTests,
    Shelf<ArticleText> Articles,
    Shelf<RedFlagText> RedFlags,
    Shelf<ProgrammeText> Programmes)
{
    /// <summary>Short forms, and the parts of training.</summary>
    public DetailWords Details { get; init; } = DetailWords.None;

    /// <summary>How people say things.</summary>
    public IReadOnlyList<LabelledLine> Utterances { get; init; } = [];

    /// <summary>Words that mean nearly the same, by what they mean.</summary>
    public IReadOnlyList<LabelledLine> Concepts { get; init; } = [];

    /// <summary>What stands before the tenths: a point or a comma.</summary>
    public string DecimalSign => Phrases.Find(Phrase.DecimalSign)?.Value ?? ".";
}

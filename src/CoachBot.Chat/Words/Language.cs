using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;

namespace CoachBot.Chat.Words;

/// <summary>Everything the bot can say and recognise in one language.</summary>
/// <param name="Code">Two letters, for example <c>it</c>.</param>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Phrases">What the bot says, by key, with {placeholders}.</param>
/// <param name="Exercises">Names and cues.</param>
/// <param name="Rules">Titles and reasons.</param>
/// <param name="Articles">Answers by article.</param>
/// <param name="RedFlags">Signs and answers by red flag.</param>
/// <param name="Commands">Descriptions and wordings by command name.</param>
public sealed record Language(
    string Code,
    string Name,
    IReadOnlyDictionary<string, string> Phrases,
    IReadOnlyDictionary<ExerciseId, ExerciseText> Exercises,
    IReadOnlyDictionary<RuleId, RuleText> Rules,
    IReadOnlyDictionary<string, ArticleText> Articles,
    IReadOnlyDictionary<string, RedFlagText> RedFlags,
    IReadOnlyDictionary<string, CommandText> Commands)
{
    /// <summary>Days and places.</summary>
    public TimeWords Times { get; init; } = TimeWords.None;

    /// <summary>Short forms, and the parts of training.</summary>
    public DetailWords Details { get; init; } = DetailWords.None;

    /// <summary>How people say things, by what they mean: an article, a red flag, or one of the <see cref="Meanings.Labels"/>.</summary>
    public ILookup<string, string> Utterances { get; init; } = Enumerable.Empty<string>().ToLookup(text => text);

    /// <summary>
    /// Words and phrases that mean nearly the same, by what they mean; a star at the end of a word stands for any ending. Languages share
    /// the names of what is meant, so that what is learnt in one helps the other.
    /// </summary>
    public ILookup<string, string> Concepts { get; init; } = Enumerable.Empty<string>().ToLookup(text => text);

    /// <summary>Names, descriptions and notes of the written programmes, by id.</summary>
    public IReadOnlyDictionary<string, ProgrammeText> Programmes { get; init; } = new Dictionary<string, ProgrammeText>();

    /// <summary>What to ask before a tier of jumps opens: a sentence by test, by gate.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Gates { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>The phrase of this key with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such phrase; <c>CoachBot check</c> finds that before a runner does.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = Phrases[key];

        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }
}

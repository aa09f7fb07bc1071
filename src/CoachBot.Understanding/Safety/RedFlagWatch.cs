using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Safety;

/// <summary>Listens for red flags in all languages; the most urgent one goes first.</summary>
internal sealed class RedFlagWatch
{
    private readonly (string Flag, Sign[] Signs)[] _watched;
    private readonly Mending _mending;

    public RedFlagWatch(Library library, Languages languages)
    {
        _watched =
        [
            .. library.RedFlags
                .OrderBy(flag => flag.Urgency)
                .Select(flag => (flag.Id, languages.All
                    .Where(language => language.RedFlags.ContainsKey(flag.Id))
                    .SelectMany(language => language.RedFlags[flag.Id].Signs)
                    .Select(groups => new Sign(groups))
                    .ToArray())),
        ];
        _mending = new Mending(
            _watched.SelectMany(flag => flag.Signs).SelectMany(sign => sign.Beginnings),
            languages.All.SelectMany(language => language.Articles.Values).SelectMany(article => article.AskedAs.Append(article.Answer).Append(article.More ?? "")));
    }

    /// <summary>The red flag that is heard in these words, or null.</summary>
    public string? Hear(IReadOnlyList<Word> words)
    {
        var ways = Heard.From(words, _mending);

        return Array.Find(_watched, flag => AreIn(ways, flag.Signs)).Flag;
    }

    /// <summary>Whether a sign is named to deny it; where none is heard, that is all there is of signs.</summary>
    public bool IsDenied(IReadOnlyList<Word> words)
    {
        var ways = Heard.From(words, _mending);

        return _watched.SelectMany(flag => flag.Signs).Any(sign => ways.Any(sign.IsDeniedIn));
    }

    private static bool AreIn(IReadOnlyList<Heard> ways, Sign[] signs) => Array.Exists(signs, sign => ways.Any(sign.IsIn));
}

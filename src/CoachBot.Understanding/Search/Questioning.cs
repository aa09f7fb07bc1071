using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Search;

/// <summary>Turns typed words into a question to one index.</summary>
internal sealed class Questioning(Tongue tongue, Vocabulary vocabulary)
{
    private readonly Guesswork _guesswork = new(tongue, vocabulary);

    public Question Ask(IReadOnlyList<Word> words)
    {
        var terms = Terms.Of(tongue.Stems(words));
        var asked = terms.Distinct(StringComparer.Ordinal).Select(term => new Asked(vocabulary.Says(term), _guesswork.For(term)));

        return new Question(Terms.Joined(terms), [.. asked]);
    }
}

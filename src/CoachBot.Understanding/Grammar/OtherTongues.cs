using System.Collections.Frozen;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Grammar;

/// <summary>Notices languages that the bot does not speak, by their small words.</summary>
internal sealed class OtherTongues(Languages languages)
{
    private const int Enough = 2;

    // German, French, Spanish, Portuguese: words of almost every sentence that neither English nor Italian has.
    private static readonly FrozenSet<string> Small = (
        "der das und ich nicht ist ein eine wie mit auf fur zu den dem wir auch kann mir mein was wann warum "
        + "je les des est une pas pour dans avec vous nous mon mes comment combien quand faire suis quel quelle "
        + "el los las que y por para como mi cuanto cuantas cuantos hacer puedo estoy muy cuando donde tengo "
        + "eu um uma nao os para meu minha quantas quanto fazer posso estou muito onde voce")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether these words are in another language.</summary>
    public bool AreSpokenIn(IReadOnlyList<Word> words) =>
        words.Count(word => Small.Contains(word.Text) && !IsOurs(word)) is var foreign
        && foreign >= Enough
        && foreign > languages.All.Max(language => Tongue.Of(language.Code).SmallWordsIn(words));

    private bool IsOurs(Word word) => languages.All.Any(language => Tongue.Of(language.Code).SmallWordsIn([word]) > 0);
}

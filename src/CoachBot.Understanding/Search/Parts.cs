using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Search;

/// <summary>The parts of a message that may each be the question: people greet, tell and only then ask, often without a full stop.</summary>
internal static class Parts
{
    private const int ShortMessage = 14;
    private const int WindowLength = 12;
    private const int WindowStep = 6;
    private const int Most = 24;

    /// <summary>The parts of a message, without the message itself; none when it is short.</summary>
    public static IEnumerable<IReadOnlyList<Word>> Of(IReadOnlyList<Word> words)
    {
        var sentences = Sentences(words);

        return sentences.Count == 1 && words.Count <= ShortMessage ? [] : sentences.SelectMany(Windows).Where(part => part.Count < words.Count).Take(Most);
    }

    private static List<List<Word>> Sentences(IReadOnlyList<Word> words)
    {
        List<List<Word>> sentences = [[]];

        foreach (var word in words)
        {
            sentences[^1].Add(word);

            if (word.After == Pause.Sentence)
            {
                sentences.Add([]);
            }
        }

        sentences.RemoveAll(sentence => sentence.Count == 0);

        return sentences;
    }

    private static IEnumerable<List<Word>> Windows(List<Word> sentence)
    {
        yield return sentence;

        for (var start = 0; sentence.Count > ShortMessage && start < sentence.Count - WindowStep; start += WindowStep)
        {
            yield return sentence.GetRange(start, Math.Min(WindowLength, sentence.Count - start));
        }
    }
}

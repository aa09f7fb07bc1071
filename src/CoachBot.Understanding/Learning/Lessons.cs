using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Learning;

/// <summary>What people say and what they mean by it, as far as somebody wrote it down, in all languages.</summary>
internal sealed class Lessons
{
    private readonly IReadOnlyList<(string Label, string Language, string Text)> _all;

    private readonly IReadOnlyList<(string Concept, string Words)> _concepts;

    public Lessons(Languages languages)
    {
        _concepts = [.. languages.All.SelectMany(language => language.Concepts.SelectMany(concept => concept.Select(words => (concept.Key, words))))];
        _all = [.. languages.All.SelectMany(Of)];
        Labels = [.. _all.Select(lesson => lesson.Label).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What is meant by them, each once.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Changes with the lessons, and with the code that learns them.</summary>
    public ulong Key
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(typeof(Lessons).Module.ModuleVersionId.ToByteArray());

            foreach (var (label, language, text) in _all)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{label}\n{language}\n{text}\n"));
            }

            foreach (var (concept, words) in _concepts)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{concept}\n{words}\n"));
            }

            return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
        }
    }

    /// <summary>What they teach.</summary>
    public Classifier Learn(Hearing hearing)
    {
        var numbers = Labels.Index().ToDictionary(label => label.Item, label => label.Index);
        var examples = _all.AsParallel().AsOrdered()
            .Select(lesson => new Example(numbers[lesson.Label], hearing.AsWritten(Excerpt.Of(lesson.Text), lesson.Language)));

        return Trainer.Learn(Labels, [.. examples]);
    }

    private static IEnumerable<(string Label, string Language, string Text)> Of(Language language) =>
        language.Utterances.SelectMany(label => label.Select(text => (label.Key, language.Code, text)))
            .Concat(language.Articles.SelectMany(article => article.Value.AskedAs.Select(text => (article.Key, language.Code, text))));
}

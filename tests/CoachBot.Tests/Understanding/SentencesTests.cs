using CoachBot.Chat;
using CoachBot.Content;
using CoachBot.Tests.Architecture;
using CoachBot.Understanding;

namespace CoachBot.Tests.Understanding;

/// <summary>
/// Sentences as people type them, over the real content. They were written before the search was tuned, and none was added to the content;
/// a sentence that fails asks for a better search or for content that is better in general.
/// </summary>
public class SentencesTests
{
    private const double RightQuestions = 0.9;
    private const double RightWishes = 0.6;

    private static readonly Lazy<PlainWords> Understanding = new(() =>
    {
        var content = ContentReader.Read(Path.Combine(Repository.Root, "config"));

        return new PlainWords(content.Library, content.Languages);
    });

    private static readonly List<Sentence> All =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "CoachBot.Tests", "Understanding", "Sentences.tsv"))
            .Where(line => line is not ['#', ..])
            .Select(line => line.Split('\t'))
            .Select(fields => new Sentence(fields[0], fields[1], fields[2])),
    ];

    public static TheoryData<string, string, string> RedFlags => Rows(sentence => sentence.Expected.StartsWith("red-flag:", StringComparison.Ordinal));

    public static TheoryData<string, string> NearMisses => Texts("no-flag");

    public static TheoryData<string, string> NotOurs => Texts("nothing");

    [Theory]
    [MemberData(nameof(RedFlags))]
    public void RedFlagsAreHeard(string language, string text, string expected) => Assert.Equal(expected, Heard(text, language));

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void WhatOnlySoundsLikeARedFlagIsNone(string language, string text) => Assert.DoesNotContain("red-flag", Heard(text, language), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotOurs))]
    public void WhatIsNotOursIsNotAnswered(string language, string text) => Assert.Equal("nothing", Heard(text, language));

    [Theory]
    [InlineData("en")]
    [InlineData("it")]
    public void MostQuestionsFindTheirArticleFirst(string language) =>
        AssertMost(RightQuestions, All.Where(sentence => sentence.Language == language && sentence.IsQuestion));

    [Fact]
    public void MostWishesAreGranted() =>
        AssertMost(RightWishes, All.Where(sentence => sentence.Expected.StartsWith("wish:", StringComparison.Ordinal)));

    [Fact]
    public void NoQuestionRaisesAnAlarm() =>
        Assert.All(All.Where(sentence => sentence.IsQuestion), sentence =>
            Assert.DoesNotContain("red-flag", Heard(sentence.Text, sentence.Language), StringComparison.Ordinal));

    private static void AssertMost(double share, IEnumerable<Sentence> sentences)
    {
        var asked = sentences.ToList();
        var wrong = asked.Where(sentence => Heard(sentence.Text, sentence.Language) != sentence.Expected).ToList();

        Assert.True(
            asked.Count - wrong.Count >= share * asked.Count,
            $"{wrong.Count} of {asked.Count} are wrong:\n{string.Join('\n', wrong.Select(sentence => $"{sentence} became {Heard(sentence.Text, sentence.Language)}"))}");
    }

    private static string Heard(string text, string language) => Understanding.Value.Understand(text, language) switch
    {
        Meaning.RedFlag flag => $"red-flag:{flag.Id}",
        Meaning.Wish wish => $"wish:{wish.Name}",
        Meaning.Question question => question.ArticleId,
        Meaning.Unclear { ArticleIds: [var first, ..] } => first,
        _ => "nothing",
    };

    private static TheoryData<string, string, string> Rows(Func<Sentence, bool> which) =>
        [.. All.Where(which).Select(sentence => (sentence.Language, sentence.Text, sentence.Expected))];

    private static TheoryData<string, string> Texts(string expected) =>
        [.. All.Where(sentence => sentence.Expected == expected).Select(sentence => (sentence.Language, sentence.Text))];

    private sealed record Sentence(string Language, string Text, string Expected)
    {
        public bool IsQuestion => !Expected.Contains(':', StringComparison.Ordinal) && Expected is not ("no-flag" or "nothing");
    }
}

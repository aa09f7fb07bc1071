using CoachBot.Chat.Meanings;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Understanding;

/// <summary>
/// Sentences as people type them, over the real content. They were written before the search was tuned, and none was added to the content;
/// a sentence that fails asks for a better search or for content that is better in general.
/// </summary>
public class SentencesTests
{
    private const double RightQuestions = 0.9;
    private const double RightWishes = 0.8;
    private const double HeardRedFlags = 0.97;
    private const double NoAlarms = 0.88;
    private const double NotAnswered = 0.9;

    private static readonly List<Sentence> All =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "CoachBot.Tests", "Understanding", "Sentences.tsv"))
            .Where(line => line is not ['#', ..])
            .Select(line => line.Split('\t'))
            .Select(fields => new Sentence(fields[0], fields[1], fields[2])),
    ];

    [Fact]
    public void NearlyAllRedFlagsAreHeard() =>
        AssertMost(HeardRedFlags, All.Where(sentence => sentence.IsRedFlag), (sentence, heard) => heard.StartsWith("red-flag:", StringComparison.Ordinal));

    [Fact]
    public void NearlyNothingThatOnlySoundsLikeARedFlagIsOne() =>
        AssertMost(NoAlarms, All.Where(sentence => sentence.Expected == "no-flag"), (_, heard) => !heard.StartsWith("red-flag:", StringComparison.Ordinal));

    [Fact]
    public void NearlyNothingThatIsNotOursIsAnswered() => AssertMost(NotAnswered, All.Where(sentence => sentence.Expected == "nothing"), IsAsExpected);

    [Theory]
    [InlineData("en")]
    [InlineData("it")]
    public void MostQuestionsFindTheirArticleFirst(string language) =>
        AssertMost(RightQuestions, All.Where(sentence => sentence.Language == language && sentence.IsQuestion), IsAsExpected);

    [Fact]
    public void MostWishesAreGranted() =>
        AssertMost(RightWishes, All.Where(sentence => sentence.Expected.StartsWith("wish:", StringComparison.Ordinal)), IsAsExpected);

    [Fact]
    public void NearlyNoQuestionRaisesAnAlarm() =>
        AssertMost(NoAlarms, All.Where(sentence => sentence.IsQuestion), (_, heard) => !heard.StartsWith("red-flag:", StringComparison.Ordinal));

    private static bool IsAsExpected(Sentence sentence, string heard) => heard == sentence.Expected;

    private static void AssertMost(double share, IEnumerable<Sentence> sentences, Func<Sentence, string, bool> isRight)
    {
        var asked = sentences.ToList();
        var wrong = asked.Where(sentence => !isRight(sentence, Heard(sentence.Text, sentence.Language))).ToList();

        Assert.True(
            asked.Count - wrong.Count >= share * asked.Count,
            $"{wrong.Count} of {asked.Count} are wrong:\n{string.Join('\n', wrong.Select(sentence => $"{sentence} became {Heard(sentence.Text, sentence.Language)}"))}");
    }

    private static string Heard(string text, string language) => RealUnderstanding.Understand(text, language) switch
    {
        { Guesses: [] } => "nothing",
        { Best.Meaning: var best } => best switch
        {
            Meaning.RedFlag flag => $"red-flag:{flag.Id}",
            Meaning.Wish wish => $"wish:{wish.Name}",
            Meaning.Question question => question.ArticleId,
            Meaning.Talk { Kind: "greet" } => "wish:start",
            Meaning.Talk { Kind: "capabilities" } => "wish:help",
            _ => "nothing",
        },
    };

    private sealed record Sentence(string Language, string Text, string Expected)
    {
        public bool IsRedFlag => Expected.StartsWith("red-flag:", StringComparison.Ordinal);

        public bool IsQuestion => !Expected.Contains(':', StringComparison.Ordinal) && Expected is not ("no-flag" or "nothing");
    }
}

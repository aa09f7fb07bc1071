using CoachBot.Tests.Understanding.Support;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Search;

namespace CoachBot.Tests.Understanding.Search;

public class ArticleSearchTests
{
    private static readonly ArticleSearch Search = new(SmallContent.Languages);

    private static IReadOnlyList<Finding> Find(string text, string language = "en") => Search.Find(Excerpt.Of(text), language);

    [Fact]
    public void TheBestComesFirst() => Assert.Equal("rest", Find("rest between sets")[0].Article);

    [Theory]
    [InlineData("wich shoes for gym", "shoes")]
    [InlineData("are jmps safe", "jumps")]
    [InlineData("jumsp safe?", "jumps")]
    [InlineData("breaks betwen exercise", "rest")]
    [InlineData("im 62 lifting", "over-60")]
    public void SloppyTypingIsFound(string text, string article) => Assert.Equal(article, Find(text)[0].Article);

    [Fact]
    public void EachArticleComesOnce() => Assert.Distinct(Find("squat").Select(finding => finding.Article));

    [Fact]
    public void ThreeAreEnough() => Assert.True(Find("can I rest, jump, lift or buy shoes").Count <= 3);

    [Theory]
    [InlineData("en")]
    [InlineData("it")]
    public void AWordOfBothLanguagesIsFoundInTheRunnersOwn(string language) => Assert.Equal(language, Find("squat", language)[0].Language);

    [Fact]
    public void TheVeryWordsFitWholly() => Assert.Equal(1, Find("are JUMPS safe")[0].Fit);

    [Fact]
    public void AWordMoreFitsLess() => Assert.InRange(Find("are jumps safe for cats")[0].Fit, 0.1, 0.99);

    [Fact]
    public void StrangeWordsAreNotOurs() => Assert.All(Find("bitcoin price in gym tokens"), finding => Assert.InRange(finding.Ours, 0, 0.5));
}

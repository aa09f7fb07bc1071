using CoachBot.Understanding.Reading;

namespace CoachBot.Tests.Understanding.Reading;

public class ExcerptTests
{
    [Fact]
    public void WordsArePlain()
    {
        var words = Excerpt.Of("Perché NON: 3x8?");

        Assert.Equal(
            [new Word("perche", Pause.None), new Word("non", Pause.Clause), new Word("3x8", Pause.Sentence)],
            words);
    }

    [Fact]
    public void AnApostropheInsideStays()
    {
        var words = Excerpt.Of("'I can’t' dell'arco ''");

        Assert.Equal(["i", "can't", "dell'arco"], words.Select(word => word.Text));
    }

    [Fact]
    public void ManyWordsAreCut()
    {
        var words = Excerpt.Of(string.Concat(Enumerable.Repeat("a ", 5_000)));

        Assert.Equal(Excerpt.MostWords, words.Count);
    }

    [Fact]
    public void ALongWordIsCut()
    {
        var words = Excerpt.Of(new string('a', 10_000));

        Assert.True(Assert.Single(words).Text.Length < 100);
    }

    [Fact]
    public void ACutThroughASurrogatePairLosesNoAccents()
    {
        var words = Excerpt.Of("è " + new string('-', Excerpt.MostLetters - 3) + "😂");

        Assert.Equal("e", Assert.Single(words).Text);
    }
}

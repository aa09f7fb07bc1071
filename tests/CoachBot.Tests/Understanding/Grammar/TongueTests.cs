using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;

namespace CoachBot.Tests.Understanding.Grammar;

public class TongueTests
{
    private static string[] Stems(string language, string text) => [.. Tongue.Of(language).Stems(Excerpt.Of(text))];

    public class EnglishStems
    {
        [Theory]
        [InlineData("squats", "squat")]
        [InlineData("running", "run")]
        [InlineData("stopped", "stop")]
        [InlineData("lifting", "lifted")]
        [InlineData("injuries", "injury")]
        [InlineData("stretches", "stretching")]
        [InlineData("don't", "dont")]
        public void FormsOfAWordAreOne(string one, string other) => Assert.Equal(Stems("en", one), Stems("en", other));

        [Theory]
        [InlineData("press")]
        [InlineData("bus")]
        [InlineData("is")]
        public void SomeEndingsBelongToTheWord(string word) => Assert.Equal([word], Stems("en", word));
    }

    public class ItalianStems
    {
        [Theory]
        [InlineData("stanco", "stanche")]
        [InlineData("allenamento", "allenarmi")]
        [InlineData("salti", "saltare")]
        [InlineData("recupero", "recuperare")]
        [InlineData("pesante", "pesanti")]
        public void FormsOfAWordAreOne(string one, string other) => Assert.Equal(Stems("it", one), Stems("it", other));

        [Fact]
        public void AnArticleIsTakenOff() => Assert.Contains(Stems("it", "anca")[0], Stems("it", "dell'anca"));
    }

    public class Numbers
    {
        [Fact]
        public void UnitsAreTakenOff() => Assert.Equal(["60", "kg"], Stems("en", "60kg"));

        [Fact]
        public void SetsByRepsAreAllTheSame() => Assert.Equal(Stems("en", "3x5"), Stems("en", "4x12"));
    }

    public class AnUnknownLanguage
    {
        [Fact]
        public void IsTakenWordByWord() => Assert.Equal(["comment", "courir"], Stems("fr", "Comment courir ?"));
    }
}

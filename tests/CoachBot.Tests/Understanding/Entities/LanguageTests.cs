namespace CoachBot.Tests.Understanding.Entities;

public class LanguageTests
{
    public class WhenALanguageIsChosen
    {
        [Theory]
        [InlineData("Italian please", "language=it")]
        [InlineData("in english", "language=en")]
        [InlineData("auf deutsch", "language=de")]
        [InlineData("not English, Italian", "language=it")]
        [InlineData("in French", "language=fr")]
        [InlineData("lang en", "language=en")]
        [InlineData("switch language", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-language", "en", text));

        [Theory]
        [InlineData("italiano", "language=it")]
        [InlineData("Passiamo all'inglese", "language=en")]
        [InlineData("non capisco l'inglese, scrivi in italiano", "language=it")]
        [InlineData("in spagnolo", "language=es")]
        [InlineData("inglese invece che italiano", "language=en")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-language", "it", text));
    }
}

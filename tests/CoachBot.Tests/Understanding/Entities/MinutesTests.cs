namespace CoachBot.Tests.Understanding.Entities;

public class MinutesTests
{
    public class WhenTheLengthIsSet
    {
        [Theory]
        [InlineData("20 minutes", "minutes=20")]
        [InlineData("20'", "minutes=20")]
        [InlineData("half an hour", "minutes=30")]
        [InlineData("an hour", "minutes=60")]
        [InlineData("an hour and a quarter", "minutes=75")]
        [InlineData("set duration 20", "minutes=20")]
        [InlineData("from 30 to 40 minutes", "minutes=40")]
        [InlineData("40 instead of 60 minutes", "minutes=40")]
        [InlineData("forty-five minutes", "minutes=45")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-minutes", "en", text));

        [Theory]
        [InlineData("mezz'ora", "minutes=30")]
        [InlineData("un quarto d'ora", "minutes=15")]
        [InlineData("tre quarti d'ora", "minutes=45")]
        [InlineData("un'ora e mezza", "minutes=90")]
        [InlineData("minuti 45", "minutes=45")]
        [InlineData("trentacinque minuti", "minutes=35")]
        [InlineData("schede da 15 minuti", "minutes=15")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-minutes", "it", text));
    }

    public class WhenASessionIsShortened
    {
        [Theory]
        [InlineData("I only have 20 minutes today", "minutes=20")]
        [InlineData("be out by six", "")]
        [InlineData("Add ten minutes to the session", "")]
        [InlineData("down to three exercises", "")]
        [InlineData("My bus leaves at 7, so 22 minutes", "minutes=22")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("shorten-session", "en", text));

        [Theory]
        [InlineData("oggi scorcia a 30", "minutes=30")]
        [InlineData("alle sei devo essere fuori", "")]
        [InlineData("solo mezzora oggi", "minutes=30")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("shorten-session", "it", text));
    }
}

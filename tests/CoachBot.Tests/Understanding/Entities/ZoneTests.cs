namespace CoachBot.Tests.Understanding.Entities;

public class ZoneTests
{
    public class WhenSessionsAreOrdered
    {
        [Theory]
        [InlineData("6am london time", "time=06:00 tz=Europe/London")]
        [InlineData("at 7, Berlin time", "time=07:00 tz=Europe/Berlin")]
        [InlineData("6:30 pm Eastern", "time=18:30 tz=America/New_York")]
        [InlineData("16:00 UTC", "time=16:00 tz=Etc/UTC")]
        [InlineData("wake me at 6 in Rome style", "time=06:00")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "en", text));

        [Theory]
        [InlineData("alle 6, ora di Roma", "time=06:00 tz=Europe/Rome")]
        [InlineData("alle dieci, fuso di Madrid", "time=10:00 tz=Europe/Madrid")]
        [InlineData("alle 7 ora di Tokyo", "time=07:00 tz=Asia/Tokyo")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "it", text));
    }

    public class WhenTheClockIsSet
    {
        [Theory]
        [InlineData("I moved to Sydney", "tz=Australia/Sydney")]
        [InlineData("CET", "tz=Europe/Rome")]
        [InlineData("EST", "tz=America/New_York")]
        [InlineData("GMT+2", "tz=Etc/GMT-2")]
        [InlineData("UTC minus 3", "tz=Etc/GMT+3")]
        [InlineData("timezone Europe/London", "tz=Europe/London")]
        [InlineData("I live in Dublin, not in Rome", "tz=Europe/Dublin")]
        [InlineData("I'm in Japan", "tz=Asia/Tokyo")]
        [InlineData("new york", "tz=America/New_York")]
        [InlineData("Pacific time", "tz=America/Los_Angeles")]
        [InlineData("Easter holidays, wake me", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-timezone", "en", text));

        [Theory]
        [InlineData("sono in Giappone", "tz=Asia/Tokyo")]
        [InlineData("Italia", "tz=Europe/Rome")]
        [InlineData("fuso di Città del Capo", "tz=Africa/Johannesburg")]
        [InlineData("vivo a Dublino e non a Roma", "tz=Europe/Dublin")]
        [InlineData("ora inglese", "tz=Europe/London")]
        [InlineData("sono in Portogallo", "tz=Europe/Lisbon")]
        [InlineData("cambia il fuso", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-timezone", "it", text));
    }
}

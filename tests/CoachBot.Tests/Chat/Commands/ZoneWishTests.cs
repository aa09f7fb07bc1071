using CoachBot.Chat.Commands;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime.TimeZones;

namespace CoachBot.Tests.Chat.Commands;

public class ZoneWishTests
{
    public class APlace
    {
        [Theory]
        [InlineData("Europe/Rome", "Europe/Rome")]
        [InlineData("europe/rome", "Europe/Rome")]
        [InlineData("ROME", "Europe/Rome")]
        [InlineData("new york", "America/New_York")]
        [InlineData("New_York", "America/New_York")]
        [InlineData("São Paulo", "America/Sao_Paulo")]
        [InlineData("munich", "Europe/Berlin")]
        [InlineData("utc", "UTC")]
        public void IsFoundUnderItsEnglishName(string text, string zone)
        {
            var read = ZoneWish.Read(text, RealCommands.English.Times);

            Assert.Equal(zone, read?.Id);
        }

        [Theory]
        [InlineData("roma", "Europe/Rome")]
        [InlineData("Londra", "Europe/London")]
        [InlineData("Città del Capo", "Africa/Johannesburg")]
        [InlineData("berlin", "Europe/Berlin")]
        public void IsFoundUnderItsItalianName(string text, string zone)
        {
            var read = ZoneWish.Read(text, RealCommands.Italian.Times);

            Assert.Equal(zone, read?.Id);
        }

        [Fact]
        public void IsFoundUnderEveryNameOfTheZoneTable()
        {
            var names = TzdbDateTimeZoneSource.Default.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal));

            Assert.All(names, name => Assert.Equal(name, ZoneWish.Read(name, RealCommands.English.Times)?.Id));
        }
    }

    public class SomethingElse
    {
        [Theory]
        [InlineData("")]
        [InlineData("/")]
        [InlineData("Mars")]
        [InlineData("europe")]
        [InlineData("7")]
        public void IsNoZone(string text)
        {
            var read = ZoneWish.Read(text, RealCommands.English.Times);

            Assert.Null(read);
        }

        [Fact]
        public void NeverThrows()
        {
            Texts.Any.Sample(text => { _ = ZoneWish.Read(text, RealCommands.English.Times); }, iter: 2_000);
        }
    }
}

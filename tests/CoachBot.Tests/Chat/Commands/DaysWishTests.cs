using System.Globalization;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Chat.Commands;

public class DaysWishTests
{
    private static string? Read(string text, Language language) =>
        DaysWish.Read(text, language.Times) is { } days
            ? string.Concat(days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)))
            : null;

    public class InEnglish
    {
        [Theory]
        [InlineData("mon", "1")]
        [InlineData("MONDAY", "1")]
        [InlineData("tues", "2")]
        [InlineData("weekdays", "12345")]
        [InlineData("Every Day", "1234567")]
        [InlineData("weekend", "67")]
        [InlineData("mon-fri", "12345")]
        [InlineData("mon–fri", "12345")]
        [InlineData("fri-mon", "1567")]
        [InlineData("sun-sun", "7")]
        [InlineData("mon - fri", "12345")]
        public void IsRead(string text, string days)
        {
            var read = Read(text, RealCommands.English);

            Assert.Equal(days, read);
        }
    }

    public class InItalian
    {
        [Theory]
        [InlineData("lun", "1")]
        [InlineData("lunedì", "1")]
        [InlineData("Lunedi", "1")]
        [InlineData("feriali", "12345")]
        [InlineData("fine settimana", "67")]
        [InlineData("mar-gio", "234")]
        public void IsRead(string text, string days)
        {
            var read = Read(text, RealCommands.Italian);

            Assert.Equal(days, read);
        }
    }

    public class SomethingElse
    {
        [Theory]
        [InlineData("")]
        [InlineData("-")]
        [InlineData("mon-")]
        [InlineData("-fri")]
        [InlineData("mon-wed-fri")]
        [InlineData("Mars")]
        [InlineData("7")]
        public void IsNoDays(string text)
        {
            var read = Read(text, RealCommands.English);

            Assert.Null(read);
        }

        [Fact]
        public void NeverThrows()
        {
            Texts.Any.Sample(text => { _ = Read(text, RealCommands.Italian); }, iter: 2_000);
        }
    }
}

using System.Globalization;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Chat.Commands;

public class ScheduleWishTests
{
    /// <summary>Time, days and zone, a dash for what was not said.</summary>
    private static string Read(string text, Language language)
    {
        var wish = ScheduleWish.Read(text, language.Times);
        var time = wish.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-";
        var days = wish.Days is null ? "-" : string.Concat(wish.Days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)));

        return $"{time} {days} {wish.Zone?.Id ?? "-"}{(wish.Problem is null ? "" : $" but {wish.Problem}")}";
    }

    public class InEnglish
    {
        [Theory]
        [InlineData("", "- - -")]
        [InlineData("7", "07:00 - -")]
        [InlineData("7 weekdays rome", "07:00 12345 Europe/Rome")]
        [InlineData("rome weekdays 7:00", "07:00 12345 Europe/Rome")]
        [InlineData("weekdays, rome; 7am", "07:00 12345 Europe/Rome")]
        [InlineData("weekdays", "- 12345 -")]
        [InlineData("new york", "- - America/New_York")]
        public void ThePartsComeInAnyOrderAndEachMayBeMissing(string text, string wish)
        {
            var read = Read(text, RealCommands.English);

            Assert.Equal(wish, read);
        }

        [Theory]
        [InlineData("every day at 06:30", "06:30 1234567 -")]
        [InlineData("at 7 on the weekend in san francisco", "07:00 67 America/Los_Angeles")]
        [InlineData("6:15 pm mon, wed and fri new york", "18:15 135 America/New_York")]
        [InlineData("every mon and thu at 7", "07:00 14 -")]
        public void LittleWordsAreNoHindrance(string text, string wish)
        {
            var read = Read(text, RealCommands.English);

            Assert.Equal(wish, read);
        }

        [Theory]
        [InlineData("mon-fri 7", "07:00 12345 -")]
        [InlineData("fri-mon 7", "07:00 1567 -")]
        [InlineData("mon - fri 7", "07:00 12345 -")]
        [InlineData("7 mon-wed sat", "07:00 1236 -")]
        [InlineData("mon mon 7 mon", "07:00 1 -")]
        public void DaysAddUp(string text, string wish)
        {
            var read = Read(text, RealCommands.English);

            Assert.Equal(wish, read);
        }
    }

    public class InItalian
    {
        [Theory]
        [InlineData("alle 7 lun-ven roma", "07:00 12345 Europe/Rome")]
        [InlineData("ogni giorno alle 6.30", "06:30 1234567 -")]
        [InlineData("7:00 lunedì, mercoledì e venerdì", "07:00 135 -")]
        [InlineData("il fine settimana alle 9", "09:00 67 -")]
        [InlineData("tutti i giorni ore 7 milano", "07:00 1234567 Europe/Rome")]
        [InlineData("7 mar", "07:00 2 -")]
        [InlineData("Città del Capo 7", "07:00 - Africa/Johannesburg")]
        public void IsRead(string text, string wish)
        {
            var read = Read(text, RealCommands.Italian);

            Assert.Equal(wish, read);
        }
    }

    public class WithAWordThatMakesNoSense
    {
        [Theory]
        [InlineData("7 Mars", "Mars")]
        [InlineData("mon Tomorrow 7", "Tomorrow")]
        [InlineData("rome paris 7", "paris")]
        public void TheWordIsNamedAsItWasWritten(string text, string word)
        {
            var wish = ScheduleWish.Read(text, RealCommands.English.Times);

            Assert.Equal(word, wish.Problem);
        }

        [Theory]
        [InlineData("25:00")]
        [InlineData("7 8")]
        [InlineData("mon 7:99")]
        public void OneWithADigitIsATimeProblem(string text)
        {
            var wish = ScheduleWish.Read(text, RealCommands.English.Times);

            Assert.True(wish.IsTimeProblem);
        }

        [Fact]
        public void OneWithoutADigitIsNot()
        {
            var wish = ScheduleWish.Read("7 Mars", RealCommands.English.Times);

            Assert.False(wish.IsTimeProblem);
        }
    }

    public class WithAnyText
    {
        [Fact]
        public void NeverThrows()
        {
            Texts.Any.Sample(text => { _ = Read(text, RealCommands.Italian); }, iter: 2_000);
        }
    }
}

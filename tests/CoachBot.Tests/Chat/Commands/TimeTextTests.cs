using CoachBot.Chat.Commands;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime.Text;

namespace CoachBot.Tests.Chat.Commands;

public class TimeTextTests
{
    public class ATimeOfDay
    {
        [Theory]
        [InlineData("7", "07:00:00")]
        [InlineData("07:00", "07:00:00")]
        [InlineData("7.30", "07:30:00")]
        [InlineData("7h30", "07:30:00")]
        [InlineData("7H30", "07:30:00")]
        [InlineData("7am", "07:00:00")]
        [InlineData("6:15 pm", "18:15:00")]
        [InlineData("6 P.M.", "18:00:00")]
        [InlineData("12am", "00:00:00")]
        [InlineData("12 pm", "12:00:00")]
        [InlineData("0:05", "00:05:00")]
        [InlineData("23:59", "23:59:00")]
        public void IsReadAsPeopleTypeIt(string text, string time)
        {
            var read = TimeText.Read(text);

            Assert.Equal(LocalTimePattern.GeneralIso.Parse(time).Value, read);
        }
    }

    public class SomethingElse
    {
        [Theory]
        [InlineData("")]
        [InlineData(" ")]
        [InlineData("24")]
        [InlineData("25:00")]
        [InlineData("7:60")]
        [InlineData("7:5")]
        [InlineData("7:000")]
        [InlineData("7:30:00")]
        [InlineData("-7")]
        [InlineData("0am")]
        [InlineData("13pm")]
        [InlineData("seven")]
        [InlineData("07:00 Rome")]
        public void IsNoTime(string text)
        {
            var read = TimeText.Read(text);

            Assert.Null(read);
        }

        [Theory]
        [InlineData("٧")]
        [InlineData("７:３０")]
        public void DigitsOfOtherScriptsAreNoTime(string text)
        {
            var read = TimeText.Read(text);

            Assert.Null(read);
        }

        [Fact]
        public void NeverThrows()
        {
            Texts.Any.Sample(text => { _ = TimeText.Read(text); }, iter: 2_000);
        }
    }
}

namespace CoachBot.Tests.Understanding.Entities;

public class SessionDayTests
{
    public class WhenASessionIsAskedFor
    {
        [Theory]
        [InlineData("what should I do today?", "day=today")]
        [InlineData("tomorrow's session", "day=tomorrow")]
        [InlineData("Thursday", "day=thu")]
        [InlineData("the day after tomorrow", "day=wed")]
        [InlineData("tonight", "day=today")]
        [InlineData("the one of the 14th", "day=2026-03-14")]
        [InlineData("session?", "")]
        [InlineData("half an hour today, dumbbells only", "minutes=30 equipment=dumbbell day=today")]
        [InlineData("nothing too heavy", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("today-session", "en", text));

        [Theory]
        [InlineData("che si fa oggi?", "day=today")]
        [InlineData("stasera", "day=today")]
        [InlineData("domani", "day=tomorrow")]
        [InlineData("dopodomani", "day=wed")]
        [InlineData("giovedì", "day=thu")]
        [InlineData("niente di pesante", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("today-session", "it", text));
    }

    public class WhenASessionIsSkipped
    {
        [Theory]
        [InlineData("Skip Thursday's session", "day=thu")]
        [InlineData("skip", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("skip-session", "en", text));

        [Theory]
        [InlineData("salta quella di venerdì", "day=fri")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("skip-session", "it", text));
    }

    public class WhenASessionIsDone
    {
        [Theory]
        [InlineData("I did Thursday's session", "day=thu")]
        [InlineData("done yesterday", "day=yesterday")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("mark-done", "en", text));

        [Theory]
        [InlineData("fatta ieri", "day=yesterday")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("mark-done", "it", text));
    }
}

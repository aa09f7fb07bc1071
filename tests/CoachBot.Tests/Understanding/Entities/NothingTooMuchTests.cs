namespace CoachBot.Tests.Understanding.Entities;

public class NothingTooMuchTests
{
    public class WhenSetsAreLogged
    {
        [Theory]
        [InlineData("fatto, alle 7 squat 3x8", "exercise=squat sets=3 reps=8")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "it", text));

        [Theory]
        [InlineData("done on Monday at 6 pm: squat 3x8", "exercise=squat sets=3 reps=8 day=today")]
        [InlineData("squat 3x8, then 40 metres", "exercise=squat sets=3 reps=8")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "en", text));
    }

    public class WhenNothingIsToBeKnown
    {
        [Theory]
        [InlineData("help", "help me at 7 on Monday with 3x8 squats", "")]
        [InlineData("delete-data", "delete everything from 3 May", "")]
        [InlineData("undo", "undo the 3x8", "")]
        [InlineData("privacy", "who sees my 80kg", "")]
        [InlineData("nonsense", "3x8 at 7", "")]
        public void NothingIsRead(string wish, string text, string said) => Assert.Equal(said, Slots.For(wish, "en", text));
    }

    public class WhenSessionsAreOrdered
    {
        [Theory]
        [InlineData("twice a week", "")]
        [InlineData("three times per week", "")]
        [InlineData("subscribe", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "en", text));

        [Theory]
        [InlineData("due volte a settimana", "")]
        [InlineData("iscrivimi", "")]
        [InlineData("sei il mio coach", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "it", text));
    }

    public class WhenSessionsPause
    {
        [Theory]
        [InlineData("unsubscribe", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("unsubscribe", "en", text));

        [Theory]
        [InlineData("basta", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("unsubscribe", "it", text));
    }

    public class WhenARaceIsNamed
    {
        [Theory]
        [InlineData("I have a race", "")]
        [InlineData("sei forte, second to none", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "en", text));

        [Theory]
        [InlineData("ho una gara", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "it", text));
    }
}

namespace CoachBot.Tests.Understanding.Entities;

public class SnoozeTests
{
    public class WhenItShallComeLater
    {
        [Theory]
        [InlineData("in an hour", "minutes=60")]
        [InlineData("in two hours", "minutes=120")]
        [InlineData("ask again at 6 pm", "time=18:00")]
        [InlineData("at half five", "time=17:30")]
        [InlineData("in 20 min", "minutes=20")]
        [InlineData("tomorrow at 7", "time=07:00 day=tomorrow")]
        [InlineData("later", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("snooze", "en", text));

        [Theory]
        [InlineData("tra mezz'ora", "minutes=30")]
        [InlineData("fra due ore", "minutes=120")]
        [InlineData("alle 18 e 45", "time=18:45")]
        [InlineData("alle quattro", "time=16:00")]
        [InlineData("più tardi", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("snooze", "it", text));
    }
}

namespace CoachBot.Tests.Understanding.Entities;

public class FocusTests
{
    public class WhenAPartIsAskedFor
    {
        [Theory]
        [InlineData("only jumps", "focus=jumps")]
        [InlineData("just calves", "focus=calves")]
        [InlineData("upper body", "focus=upper-body")]
        [InlineData("core workout today", "focus=core day=today")]
        [InlineData("leg day tomorrow", "focus=legs day=tomorrow")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("today-session", "en", text));

        [Theory]
        [InlineData("solo salti", "focus=jumps")]
        [InlineData("oggi polpacci", "focus=calves day=today")]
        [InlineData("un allenamento per la parte alta", "focus=upper-body")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("today-session", "it", text));
    }

    public class WhenAPartHurtsOrIsNotWanted
    {
        [Theory]
        [InlineData("en", "no jumps today", "day=today")]
        [InlineData("en", "my legs are dead, what's today", "day=today")]
        [InlineData("it", "oggi niente salti", "day=today")]
        [InlineData("it", "i polpacci mi fanno male, che si fa?", "exercise=calf-raise")]
        public void NothingIsRead(string language, string text, string said) => Assert.Equal(said, Slots.For("today-session", language, text));
    }
}

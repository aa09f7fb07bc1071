using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class ChangeLanguageTests
{
    public class ALanguageThatTheBotSpeaks
    {
        [Fact]
        public void IsSpokenFromNowOn()
        {
            var outcome = RealCommands.Answer("[language it]");

            Assert.Equal("it", outcome.State.Language);
        }

        [Fact]
        public void ShowsTheSettingsInThatLanguage()
        {
            var outcome = RealCommands.Answer("[language it]");

            Assert.Equal(new Heading(RealCommands.Italian.Say("settings.title")), outcome.Reply.Blocks[0]);
        }

        [Fact]
        public void TakesThePlaceOfTheMessageThatHeldTheButton()
        {
            var outcome = RealCommands.Answer("[language it]");

            Assert.True(outcome.Reply.ReplacesPressed);
        }
    }

    public class AnyOther
    {
        [Theory]
        [InlineData("[language xx]")]
        [InlineData("[language]")]
        [InlineData("[language en it]")]
        public void ChangesNothing(string pressed)
        {
            var outcome = RealCommands.Answer(pressed, Some.State("it"));

            Assert.Equal("it", outcome.State.Language);
        }
    }
}

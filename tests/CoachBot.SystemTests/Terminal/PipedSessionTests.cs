using CoachBot.Chat.Words;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Terminal;

public class PipedSessionTests
{
    private static readonly Dictionary<string, string> English = new() { ["LANG"] = "en_GB.UTF-8" };

    public class WhenThereIsNoToken
    {
        [Fact]
        public async Task WhatIsPipedInIsAnsweredInOrder()
        {
            using var folder = new TempFolder();
            string[] expected =
            [
                "> /start", Words.English.Say(Phrase.StartHello), Words.English.Say(Phrase.StartTry),
                "> /today", $"[1] {Words.English.Say(Phrase.ButtonWhy)}",
                "> will lifting make me bulky?", Words.English.Articles["bulky-weight"].Answer,
            ];

            var said = await CoachBotProcess.TalkAsync(folder, English, "/start", "/today", "will lifting make me bulky?");

            Assert.Equal(0, said.Status);
            Assert.Empty(said.Errors);
            Assert.Equal(expected, said.InOrder(expected));
        }

        [Fact]
        public async Task WhatWasSaidIsRememberedByTheNextRun()
        {
            using var folder = new TempFolder();
            await CoachBotProcess.TalkAsync(folder, English, "/subscribe 07:00");

            var said = await CoachBotProcess.TalkAsync(folder, English, "/settings");

            Assert.True(File.Exists(folder.File("data/coachbot.db")));
            Assert.Equal(0, said.Status);
            Assert.Contains(said.Output, line => line.Contains("07:00", StringComparison.Ordinal));
        }

        [Fact]
        public async Task ANumberPressesAButton()
        {
            using var folder = new TempFolder();

            var said = await CoachBotProcess.TalkAsync(folder, English, "/today", "1");

            Assert.Contains(said.Output, line => line == Words.English.Say(Phrase.WhyTitle) || line == Words.English.Say(Phrase.WhyRest));
        }

        [Fact]
        public async Task NothingPipedInEndsItAtOnce()
        {
            using var folder = new TempFolder();

            var said = await CoachBotProcess.TalkAsync(folder, English);

            Assert.Equal((0, 0), (said.Status, said.Errors.Count));
        }

        [Fact]
        public async Task TheLanguageOfTheSystemIsSpoken()
        {
            using var folder = new TempFolder();

            var said = await CoachBotProcess.TalkAsync(folder, new Dictionary<string, string> { ["LANG"] = "it_IT.UTF-8" }, "/start");

            Assert.Contains(Words.Italian.Say(Phrase.StartHello), said.Output);
        }
    }
}

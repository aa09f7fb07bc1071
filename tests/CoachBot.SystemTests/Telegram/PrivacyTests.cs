using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class PrivacyTests
{
    private const long Runner = 5;

    public class WhenARunnerTellsOfTheirBody
    {
        [Fact]
        public async Task ItStandsInNoLogAndNoDatabase()
        {
            const string Word = "xylophone";
            await using var bot = await LiveBot.StartAsync();

            await bot.Server.AskAsync(Runner, $"my knee hurts since I fell over a {Word}");
            await bot.Server.AskAsync(Runner, $"/nosuchcommand {Word}");
            await bot.Server.AnswerAsync(Runner, () => bot.Server.Press(Runner, 1, $"today {Word}"));
            await bot.StopAsync();

            Secrecy.AssertNowhere(Word, bot.Folder, bot.Lines);
        }

        [Fact]
        public async Task TheirNameStandsInNoLogAndNoDatabase()
        {
            const string Name = "Xylophonia";
            await using var bot = await LiveBot.StartAsync();

            await bot.Server.AnswerAsync(Runner, () => bot.Server.Say(Runner, "/start", name: Name));
            await bot.StopAsync();

            Secrecy.AssertNowhere(Name, bot.Folder, bot.Lines);
        }
    }
}

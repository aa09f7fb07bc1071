using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class TokenTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public class WhenTheTokenIsWrong
    {
        [Fact]
        public async Task TheBotSaysWhichSettingToMendAndEnds()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot["Telegram:Token"] = "4242:AAAA-this_is_the_wrong_token_0123456789";
            bot.Launch();
            await bot.Server.WaitForAsync(() => bot.Server.RequestCount("getMe") == 1, TimeSpan.FromSeconds(60));

            var status = await bot.Process.WaitForExitAsync(Soon);

            Assert.Equal(1, status);
            Assert.Single(bot.Process.Errors, line => line.Contains("Telegram:Token", StringComparison.Ordinal));
            Assert.Single(bot.Server.Requests());
            Secrecy.AssertKept("4242:AAAA-this_is_the_wrong_token_0123456789", bot.Folder, bot.Process.Errors);
        }
    }

    public class WhenTheTokenIsRevoked
    {
        [Fact]
        public async Task TheBotEndsWithTheNextQuestion()
        {
            await using var bot = await LiveBot.StartAsync();
            var polls = bot.Server.RequestCount("getUpdates");

            bot.Server.Faults.When(_ => true, Fault.Unauthorized);

            var status = await bot.Process.WaitForExitAsync(Soon);
            Assert.Equal(1, status);
            Assert.Single(bot.Process.Errors, line => line.Contains("Telegram:Token", StringComparison.Ordinal));
            Assert.Equal(polls + 1, bot.Server.RequestCount("getUpdates"));
        }
    }

    public class WhenTheTokenComesFromAFile
    {
        [Fact]
        public async Task TheLineBreakAtItsEndDoesNotMatter()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot["Telegram:Token"] = $"{bot.Server.Token}\n";

            await bot.StartAgainAsync();

            await bot.Server.AskAsync(5, "/start");
        }
    }
}

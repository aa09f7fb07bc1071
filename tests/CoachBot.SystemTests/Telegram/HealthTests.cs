using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class HealthTests
{
    private static async Task<(int Status, string Body)> GetAsync(string url)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(url), TestContext.Current.CancellationToken);

        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public class WhenSomebodyAsks
    {
        [Fact]
        public async Task AWorkingBotIsLiveAndReadyAndTellsNoMore()
        {
            await using var bot = await LiveBot.PrepareAsync();
            var address = LiveBot.FreeAddress();
            bot["Health:Address"] = address;
            await bot.StartAgainAsync();

            Assert.Equal((200, "ok"), await GetAsync($"{address}/health/live"));
            Assert.Equal((200, "ok"), await GetAsync($"{address}/health/ready"));
            Assert.Equal((404, ""), await GetAsync($"{address}/"));
            Assert.Equal((404, ""), await GetAsync($"{address}/telegram"));
        }

        [Fact]
        public async Task ABotWhoseDatabaseCannotBeWrittenIsLiveButNotReady()
        {
            await using var bot = await LiveBot.PrepareAsync();
            var address = LiveBot.FreeAddress();
            bot["Health:Address"] = address;
            bot["Storage:ConnectionString"] = $"Data Source={bot.Folder.File("coachbot.db")};Default Timeout=1";
            await bot.StartAgainAsync();

            // Another program holds the file, as a backup that hangs would.
            using (var other = new LockedDatabase(bot.Folder.File("coachbot.db")))
            {
                Assert.Equal((200, "ok"), await GetAsync($"{address}/health/live"));
                Assert.Equal((503, "not ready"), await GetAsync($"{address}/health/ready"));
            }

            await bot.Process.WaitForLineAsync("Not ready: database");
        }
    }
}

using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Verbs;

public class SettingsTests
{
    private const string Token = "4242:AAAA-0123456789_0123456789_0123456789";

    public class WhenASettingIsWrong
    {
        [Theory]
        [InlineData("Telegram:Token", "not a token")]
        [InlineData("Telegram:ApiUrl", "api.telegram.org")]
        [InlineData("Telegram:ApiUrl", "https://example.org/path")]
        [InlineData("Telegram:Mode", "Pigeon")]
        [InlineData("Telegram:Mode", "Webhook", "Telegram:WebhookUrl")]
        [InlineData("Web:Address", "https://bot.example.org")]
        [InlineData("Health:Address", "http://0.0.0.0:8081")]
        [InlineData("Health:Address", "somewhere")]
        [InlineData("Chat:ActionsPerMinute", "0")]
        [InlineData("Telegram:PollTimeoutSeconds", "0")]
        [InlineData("Telegram:PollTimeoutSeconds", "51")]
        [InlineData("Telegram:PollTimeoutSeconds", "soon")]
        [InlineData("Storage:Provider", "Abacus")]
        [InlineData("Storage:ConnectionString", "nonsense")]
        [InlineData("Storage:ConnectionString", "Data Source=/proc/version/coachbot.db")]
        [InlineData("Storage:ConnectionString", "Data Source=.")]
        [InlineData("Chat:DefaultZone", "Europe/Atlantis")]
        [InlineData("Content:Path", "no/such/folder")]
        [InlineData("Logs:Folder", "/proc/version/logs")]
        [InlineData("Serilog:MinimumLevel:Default", "Chatty", "Serilog")]
        public async Task OneSentenceNamesItAndTheStatusIsOne(string name, string value, string? called = null)
        {
            using var folder = new TempFolder();
            var settings = new Dictionary<string, string>
            {
                ["Telegram:Token"] = Token,
                ["Telegram:ApiUrl"] = "http://127.0.0.1:9",
                [name] = value,
            };

            var said = await CoachBotProcess.RunAsync(folder, settings);

            Assert.Equal(1, said.Status);
            Assert.Contains(called ?? name, Assert.Single(said.Errors), StringComparison.Ordinal);
            Assert.Empty(said.Output);
        }

        [Fact]
        public async Task CheckFindsItToo()
        {
            using var folder = new TempFolder();
            var settings = new Dictionary<string, string> { ["Telegram:Token"] = Token, ["Telegram:PollTimeoutSeconds"] = "99" };

            var said = await CoachBotProcess.RunAsync(folder, settings, "check");

            Assert.Equal(1, said.Status);
            Assert.Contains("Telegram:PollTimeoutSeconds", Assert.Single(said.Errors), StringComparison.Ordinal);
        }
    }

    public class WhenTheSettingsFileIsBroken
    {
        [Fact]
        public async Task OneSentenceSaysWhere()
        {
            using var folder = new TempFolder();
            await File.WriteAllTextAsync(folder.File("appsettings.json"), "{\n  \"Telegram\": {\n}", TestContext.Current.CancellationToken);

            var said = await CoachBotProcess.RunAsync(folder, new Dictionary<string, string>());

            Assert.Equal(1, said.Status);
            Assert.Contains("appsettings.json", Assert.Single(said.Errors), StringComparison.Ordinal);
        }
    }
}

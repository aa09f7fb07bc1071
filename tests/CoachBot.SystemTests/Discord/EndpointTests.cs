using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Discord.Support;
using CoachBot.SystemTests.FakeDiscord;
using CoachBot.SystemTests.Support;
using NSec.Cryptography;

namespace CoachBot.SystemTests.Discord;

/// <summary>Discord calls us, instead of our listening at its gateway.</summary>
public class EndpointTests
{
    private static readonly TimeSpan UntilStarted = TimeSpan.FromSeconds(90);

    public class WhenDiscordCallsOurEndpoint
    {
        [Fact]
        public async Task WhatIsSignedIsAnsweredAndAllElseRefused()
        {
            using var key = Key.Create(SignatureAlgorithm.Ed25519);
            using var http = new HttpClient();
            await using var bot = await DiscordBot.PrepareAsync();
            var listen = $"http://127.0.0.1:{FreePort()}";
            bot["Discord:Mode"] = "Interactions";
            bot["Discord:PublicKey"] = Convert.ToHexString(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
            bot["Web:Address"] = listen;
            bot.Launch();
            await bot.Process.WaitForLineAsync("Listening on Discord", UntilStarted);
            await UntilItListensAsync(listen);

            var ping = new JsonObject { ["type"] = 1, ["id"] = "1", ["application_id"] = "2", ["token"] = "t" };
            var user = Talk.Someone();

            Assert.Equal((HttpStatusCode.OK, 1), await CallAsync(ping, key));

            // The first turn of a program is a slow one, and may be deferred.
            Assert.Contains(await CallAsync(Command("privacy"), key), new[] { (HttpStatusCode.OK, 4), (HttpStatusCode.OK, 5) });
            Assert.Equal((HttpStatusCode.OK, 4), await CallAsync(Command("help"), key));
            Assert.Equal((HttpStatusCode.Unauthorized, 0), await CallAsync(ping, null));
            Assert.Equal((HttpStatusCode.Unauthorized, 0), await CallAsync(ping, key, forged: true));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await CallAsync(new JsonObject { ["x"] = new string('x', 2_000_000) }, key)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(listen, TestContext.Current.CancellationToken)).StatusCode);

            JsonObject Command(string name) =>
                bot.Server.Interaction(2, new JsonObject { ["id"] = "1", ["name"] = name, ["type"] = 1 }, user, null, "it", manages: false);

            async Task<(HttpStatusCode Status, int Type)> CallAsync(JsonObject interaction, Key? signer, bool forged = false)
            {
                var body = interaction.ToJsonString();
                var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
                using var request = new HttpRequestMessage(HttpMethod.Post, $"{listen}/discord/interactions") { Content = new StringContent(body, Encoding.UTF8, "application/json") };

                if (signer is not null)
                {
                    request.Headers.Add("X-Signature-Ed25519", Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(signer, Encoding.UTF8.GetBytes(timestamp + body + (forged ? " " : "")))));
                    request.Headers.Add("X-Signature-Timestamp", timestamp);
                }

                using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
                var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

                return (response.StatusCode, answer.Length == 0 ? 0 : JsonElement.Parse(answer).GetProperty("type").GetInt32());
            }

            async Task UntilItListensAsync(string url)
            {
                await bot.Server.WaitForAsync(() => bot.Server.Requests().Count >= 3, UntilStarted);

                while (true)
                {
                    try
                    {
                        await http.GetAsync(url, TestContext.Current.CancellationToken);

                        return;
                    }
                    catch (HttpRequestException)
                    {
                        await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
                    }
                }
            }
        }

        private static int FreePort()
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();

            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }

    public class RegisteringCommands
    {
        [Fact]
        public async Task IsDoneOnceAndTold()
        {
            await using var bot = await DiscordBot.PrepareAsync();

            var first = await CoachBotProcess.RunAsync(bot.Folder, bot.Settings, "discord", "register");
            var second = await CoachBotProcess.RunAsync(bot.Folder, bot.Settings, "discord", "register");

            Assert.Equal((0, 0), (first.Status, second.Status));
            Assert.Single(bot.Server.Requests("PUT applications/*/commands"));
            Assert.StartsWith("Registered", Assert.Single(first.Output), StringComparison.Ordinal);
            Assert.StartsWith("All", Assert.Single(second.Output), StringComparison.Ordinal);
        }

        [Fact]
        public async Task WithoutATokenSaysSo()
        {
            using var folder = new TempFolder();

            var said = await CoachBotProcess.RunAsync(folder, new Dictionary<string, string> { ["Logs:Folder"] = folder.File("logs") }, "discord", "register");

            Assert.Equal(1, said.Status);
            Assert.Contains("Discord:Token", Assert.Single(said.Errors), StringComparison.Ordinal);
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Discord.Support;
using CoachBot.SystemTests.FakeDiscord;

namespace CoachBot.SystemTests.Discord;

public class GatewayFaultTests
{
    private static readonly TimeSpan Patient = TimeSpan.FromSeconds(60);

    /// <summary>COACHBOT_RECONNECTS says how many; a small number always.</summary>
    private static int Reconnects { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_RECONNECTS"), CultureInfo.InvariantCulture, out var count) ? count : 8;

    private static JsonObject Op(int code, JsonNode? data = null) => new() { ["op"] = code, ["d"] = data };

    public class WhenConnectionsBreakAgainAndAgain(ITestOutputHelper output)
    {
        [Fact]
        public async Task NothingIsLostAndNothingIsSaidTwice()
        {
            await using var bot = await DiscordBot.StartAsync();
            var gateway = bot.Server.Gateway;
            var runners = new List<ulong> { Talk.Someone() };
            await bot.Server.AskAsync(runners[0], "/privacy");
            var started = TimeProvider.System.GetTimestamp();

            for (var turn = 0; turn < Reconnects; turn++)
            {
                var connections = gateway.Connections;
                Speak();
                Break(turn, gateway);
                Speak();
                await bot.Server.WaitForAsync(() => gateway.Connections > connections && gateway.IsServed, Patient);
                Speak();

                // Now and then the next break comes in the middle of what is told again; if always, the pauses would grow, as they should.
                if (turn % 5 != 4)
                {
                    await AllAnsweredAsync();
                }
            }

            await AllAnsweredAsync();

            var seen = bot.Server.Seen.CountBy(message => message.ChannelId).ToDictionary();
            var lost = runners.Count(runner => !seen.ContainsKey(bot.Server.Channels.DirectMessages(runner)));
            var twice = seen.Values.Count(count => count > 1);
            Tell($"{Reconnects} reconnects in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s: {runners.Count} events fed, {seen.Count} answered, {lost} lost, {twice} twice; {gateway.Identifies} identifies, {gateway.Resumes} resumes");

            Assert.Equal((0, 0), (lost, twice));
            Assert.Equal(1, gateway.Identifies);

            Task AllAnsweredAsync() =>
                bot.Server.WaitForAsync(() => bot.Server.Seen.Select(message => message.ChannelId).Distinct().Count() == runners.Count, Patient);

            void Speak()
            {
                runners.Add(Talk.Someone());
                bot.Server.Say(runners[^1], "/privacy");
            }
        }

        private static void Break(int turn, FakeGateway gateway)
        {
            switch (turn % 4)
            {
                case 0:
                    gateway.Abort();
                    break;
                case 1:
                    gateway.Send(Op(7));
                    break;
                case 2:
                    gateway.Close(4000 + (turn % 3));
                    break;
                default:
                    gateway.Send(Op(9, true));
                    break;
            }
        }

        private void Tell(string figure)
        {
            output.WriteLine(figure);
            TestContext.Current.SendDiagnosticMessage(figure);
        }
    }

    public class WhenTheSessionIsOver
    {
        [Theory]
        [InlineData(9)]
        [InlineData(4009)]
        [InlineData(1000)]
        public async Task AnotherIsBegunAndNoneTooSoon(int code)
        {
            await using var bot = await DiscordBot.StartAsync();
            var runner = Talk.Someone();

            if (code == 9)
            {
                bot.Server.Gateway.Send(Op(9, false));
            }
            else
            {
                bot.Server.Gateway.Close(code);
            }

            await bot.Server.WaitForAsync(() => bot.Server.Gateway.Identifies == 2, Patient);
            await bot.Server.WaitForAsync(() => bot.Server.Gateway.IsServed, Patient);
            Assert.NotNull(await bot.Server.AskAsync(runner, "/help"));
        }
    }

    public class WhenHeartbeatsAreNotAnswered
    {
        [Fact]
        public async Task TheConnectionIsLeftAndTheSessionGoesOn()
        {
            await using var bot = await DiscordBot.PrepareAsync();
            bot.Server.Gateway.HeartbeatInterval = 1000;
            await bot.StartAgainAsync();
            bot.Server.Gateway.AnswersHeartbeats = false;
            await bot.Server.WaitForAsync(() => bot.Server.Gateway.Resumes > 0, Patient);
            bot.Server.Gateway.AnswersHeartbeats = true;

            await bot.Server.WaitForAsync(() => bot.Server.Gateway.IsServed, Patient);

            Assert.NotNull(await bot.Server.AskAsync(Talk.Someone(), "/help"));
            Assert.Equal(1, bot.Server.Gateway.Identifies);
        }
    }

    public class WhenDiscordWantsSeveralShards
    {
        [Fact]
        public async Task EachIsBegunInItsTurn()
        {
            await using var bot = await DiscordBot.PrepareAsync();
            bot.Server.Gateway.Shards = 3;
            bot.Server.Gateway.Concurrency = 2;

            await bot.StartAgainAsync();

            Assert.Equal(3, bot.Server.Gateway.Identifies);
            Assert.NotNull(await bot.Server.AskAsync(Talk.Someone(), "/help"));
        }
    }

    public class WhenDiscordRefusesForGood
    {
        [Theory]
        [InlineData(4004, "Discord:Token")]
        [InlineData(4014, "4014")]
        public async Task TheBotSaysWhyInOneLineAndEnds(int code, string word)
        {
            await using var bot = await DiscordBot.PrepareAsync();
            bot.Server.Gateway.ClosesWith = code;
            bot.Launch();

            var status = await bot.Process.WaitForExitAsync(TimeSpan.FromSeconds(90));

            Assert.Equal(1, status);
            Assert.Single(bot.Process.Errors, line => line.Contains(word, StringComparison.Ordinal));
            Assert.Equal(1, bot.Server.Gateway.Connections);
        }

        [Fact]
        public async Task AWrongTokenIsSaidBeforeTheGatewayIsAsked()
        {
            await using var bot = await DiscordBot.PrepareAsync();
            bot["Discord:Token"] = "wrong.token.entirely";
            bot.Launch();

            var status = await bot.Process.WaitForExitAsync(TimeSpan.FromSeconds(90));

            Assert.Equal(1, status);
            Assert.Single(bot.Process.Errors, line => line.Contains("Discord:Token", StringComparison.Ordinal));
            Assert.Single(bot.Server.Requests());
        }

        [Fact]
        public async Task ATokenRevokedLaterEndsItToo()
        {
            await using var bot = await DiscordBot.StartAsync();
            bot.Server.Next("POST channels/*/messages", DiscordFault.Refuse(401, 0));

            bot.Server.Say(Talk.Someone(), "/help");

            Assert.Equal(1, await bot.Process.WaitForExitAsync(Patient));
        }
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenEventsAreOdd(SharedDiscordBot bot)
    {
        public static TheoryData<string, string> Odd { get; } = new()
        {
            { "MESSAGE_CREATE", "null" },
            { "MESSAGE_CREATE", "[]" },
            { "MESSAGE_CREATE", "{}" },
            { "MESSAGE_CREATE", """{"id":null,"channel_id":null,"author":null,"content":null,"mentions":null}""" },
            { "MESSAGE_CREATE", """{"id":"x","channel_id":-1,"author":7}""" },
            { "INTERACTION_CREATE", "{}" },
            { "INTERACTION_CREATE", """{"id":"1","token":"t","application_id":"2","type":99,"data":null,"member":null,"user":null}""" },
            { "INTERACTION_CREATE", """{"id":"1574554881195245568","token":"t","application_id":"2","type":3,"data":{"custom_id":null,"values":[null]},"user":{"id":"5"}}""" },
            { "SOMETHING_NEW", """{"future":true}""" },
            { "GUILD_DELETE", """{"id":"1","unavailable":true}""" },
        };

        [Theory]
        [MemberData(nameof(Odd))]
        public async Task TheBotGoesOn(string type, string data)
        {
            bot.Server.Gateway.Tell(type, JsonNode.Parse(data) ?? JsonValue.Create(0));

            Assert.NotNull(await bot.Server.AskAsync(Talk.Someone(), "/help"));
        }

        [Fact]
        public async Task AHugeServerIsNoMatter()
        {
            var members = new JsonArray([.. Enumerable.Range(0, 20_000).Select(number => (JsonNode)Doings.Person((ulong)number + 1))]);
            bot.Server.Gateway.Tell("GUILD_CREATE", new JsonObject { ["id"] = "1", ["members"] = members });

            Assert.NotNull(await bot.Server.AskAsync(Talk.Someone(), "/help"));
        }

        [Fact]
        public async Task FramesWithoutSenseAreSkipped()
        {
            bot.Server.Gateway.Send(new JsonObject { ["op"] = 77 });
            bot.Server.Gateway.Send(new JsonObject { ["nothing"] = true });
            bot.Server.Gateway.Send(new JsonObject { ["op"] = "text", ["d"] = null });
            bot.Server.Gateway.Send(Op(1));

            Assert.NotNull(await bot.Server.AskAsync(Talk.Someone(), "/help"));
        }
    }
}

using CoachBot.Chat.Words;
using CoachBot.SystemTests.Discord.Support;
using CoachBot.SystemTests.FakeDiscord;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Discord;

public class SendFaultTests
{
    private const string Create = "POST channels/*/messages";
    private const string Callback = "POST interactions/*/*/callback";

    private static readonly Language English = Words.English;

    [Collection(WithSharedDiscordBot.Name)]
    public class AMessage(SharedDiscordBot bot)
    {
        private readonly ulong _runner = Talk.Someone();

        [Theory]
        [InlineData("user")]
        [InlineData("shared")]
        [InlineData("global")]
        public async Task ThatMeetsALimitComesWhenItIsOver(string scope)
        {
            bot.Server.Next(Create, DiscordFault.Limit(1.5, scope));
            var asked = bot.Server.Now;

            var help = await bot.Server.AskAsync(_runner, "/help");

            Assert.StartsWith(English.Say(Phrase.HelpTitle), help.Text, StringComparison.Ordinal);
            Assert.True(help.At - asked >= NodaTime.Duration.FromSeconds(1.4));
        }

        /// <summary>Discord has it, or has it not; nobody knows.</summary>
        public static TheoryData<string> Losses => ["5xx afterwards", "5xx before", "cut afterwards"];

        [Theory]
        [MemberData(nameof(Losses))]
        public async Task WhoseAnswerIsLostIsSaidOnce(string loss)
        {
            var channel = bot.Server.Channels.DirectMessages(_runner);
            var path = $"channels/{channel}/messages";
            bot.Server.Next(Create, loss switch
            {
                "5xx afterwards" => DiscordFault.BrokenAfterwards,
                "5xx before" => DiscordFault.BrokenBefore,
                _ => DiscordFault.CutAfterwards,
            });
            bot.Server.Say(_runner, "/help");

            await bot.Server.WaitForAsync(() => Requests().Count == 2, TimeSpan.FromSeconds(60));
            await bot.Server.AskAsync(_runner, "/privacy");

            var nonces = Requests().Select(request => request.Body!.Value.GetProperty("nonce").GetString()).ToList();
            Assert.Equal(nonces[0], nonces[1]);
            Assert.Equal(3, nonces.Count);
            Assert.Equal(2, bot.Server.SeenIn(channel).Count);

            IReadOnlyList<DiscordRequest> Requests() => [.. bot.Server.Requests(Create).Where(request => request.Path == path)];
        }

        [Fact]
        public async Task InAServersChannelThatIsLostIsSaidOnce()
        {
            var (guild, channel) = (Talk.Someone(), Talk.Someone());
            bot.Server.Next(Create, DiscordFault.BrokenAfterwards);
            bot.Server.Call(guild, channel, _runner, "/help");

            await bot.Server.WaitForAsync(() => bot.Server.Requests(Create).Count(request => request.Path == $"channels/{channel}/messages") == 2, TimeSpan.FromSeconds(60));
            bot.Server.Call(guild, channel, _runner, "/privacy");
            await bot.Server.WaitForAsync(() => bot.Server.SeenIn(channel).Count == 2);

            Assert.Equal(2, bot.Server.SeenIn(channel).Select(message => message.Text).Distinct().Count());
        }

        [Fact]
        public async Task ToSomeoneWhoCannotBeReachedHoldsUpNobody()
        {
            bot.Server.Next(Create, DiscordFault.Refuse(403, 50007));
            bot.Server.Say(Talk.Someone(), "/help");

            Assert.NotNull(await bot.Server.AskAsync(_runner, "/help"));
        }

        [Fact]
        public async Task CarriesANonceThatIsEnforced()
        {
            await bot.Server.AskAsync(_runner, "/help");

            var body = bot.Server.Requests(Create)[^1].Body!.Value;
            Assert.Equal(25, body.GetProperty("nonce").GetString()!.Length);
            Assert.True(body.GetProperty("enforce_nonce").GetBoolean());
        }

        [Fact]
        public async Task OfManyToOneChannelComesOnceEach()
        {
            for (var ask = 0; ask < 12; ask++)
            {
                bot.Server.Say(_runner, "/privacy");
            }

            var channel = bot.Server.Channels.DirectMessages(_runner);
            await bot.Server.WaitForAsync(() => bot.Server.SeenIn(channel).Count >= 12, TimeSpan.FromSeconds(40));
            await bot.Server.AskAsync(_runner, "/help");

            Assert.Equal(13, bot.Server.SeenIn(channel).Count);
        }
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class AnInteraction(SharedDiscordBot bot)
    {
        private readonly ulong _runner = Talk.Someone();
        private readonly (ulong Guild, ulong Channel) _club = (Talk.Someone(), Talk.Someone());

        [Fact]
        public async Task WhoseAnswerIsLostIsNotAnsweredTwice()
        {
            bot.Server.Next(Callback, DiscordFault.BrokenAfterwards);
            bot.Server.Command(_runner, "help", at: _club);

            await bot.Server.WaitForAsync(() => bot.Server.SeenIn(_club.Channel).Any(message => message.IsEdit));
            await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "privacy", at: _club));

            Assert.Equal(2, bot.Server.SeenIn(_club.Channel).Select(message => message.MessageId).Distinct().Count());
        }

        [Fact]
        public async Task ThatDiscordHasGivenUpIsAnsweredByAMessage()
        {
            bot.Server.Next(Callback, DiscordFault.Refuse(404, 10062));

            var help = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "help"));

            Assert.StartsWith(English.Say(Phrase.HelpTitle), help.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task UnseenByOthersStaysSoWhenItIsGivenUp()
        {
            bot.Server.Next(Callback, DiscordFault.Refuse(404, 10062));

            await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "today", at: _club));

            Assert.Empty(bot.Server.SeenIn(_club.Channel));
        }
    }

    public class WhenTheProgramDiesWithAMessageOnTheWire
    {
        [Fact]
        public async Task ItIsSaidOnce()
        {
            await using var bot = await DiscordBot.StartAsync();
            var runner = Talk.Someone();
            var hold = new TaskCompletionSource();
            bot.Server.Next(Create, new DiscordFault(IsProcessed: true, null) { Hold = hold.Task });
            bot.Server.Say(runner, "/help");
            await bot.Server.WaitForAsync(() => bot.Server.Requests(Create).Count == 1);

            await bot.KillAsync();
            hold.SetResult();

            // Discord wants so long between two beginnings of a session, and a new process knows nothing of the last one's.
            await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
            await bot.StartAgainAsync();
            await bot.Server.WaitForAsync(() => bot.Server.Requests(Create).Count == 2, TimeSpan.FromSeconds(90));
            await bot.Server.AskAsync(runner, "/privacy");

            Assert.Equal(2, bot.Server.Requests(Create).Select(request => request.Body!.Value.GetProperty("nonce").GetString()).Distinct().Count());
            Assert.Equal(2, bot.Server.SeenIn(bot.Server.Channels.DirectMessages(runner)).Count);
        }
    }
}

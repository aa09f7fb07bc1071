using System.Text.Json.Nodes;
using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;
using Telegram.Bot;

namespace CoachBot.SystemTests.Telegram;

public class PollFaultTests
{
    private const long Runner = 5;
    private const int FewASecond = 5;

    // After several failures in a row the bot waits up to half a minute.
    private static readonly TimeSpan WhileItBacksOff = TimeSpan.FromSeconds(90);

    private static readonly string NoSubscription = Words.English.Say(Phrase.UnsubscribeNone);

    public class WhenTelegramDoesNotAnswerForAWhile
    {
        [Fact]
        public async Task ItGoesOnAfterEachTrouble()
        {
            await using var bot = await LiveBot.StartAsync();
            Fault[] faults =
            [
                Fault.InternalError(),
                Fault.BadGateway(),
                Fault.CutBefore,
                Fault.TooManyRequests(),
                Fault.Page(200, """{"ok":true,"result":[42]}""", "application/json"),
                Fault.Page(200, """{"ok":true,"result":null}""", "application/json"),
            ];

            for (var trouble = 0; trouble < faults.Length; trouble++)
            {
                // The poll that waits still brings this message, the next ones fail, and then the other message must come.
                bot.Server.Faults.Next("getUpdates", faults[trouble]);
                await bot.Server.AskAsync(Runner, "/unsubscribe");
                await bot.Server.AskAsync(Runner, "/unsubscribe");
            }

            Assert.Equal(2 * faults.Length, bot.Server.ShownCount);
        }

        [Fact]
        public async Task ItStartsAfterTroubleAtTheStart()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot.Server.Faults.Next("getMe", Fault.BadGateway(), Fault.CutBefore);
            bot.Server.Faults.Next("setMyCommands", Fault.InternalError());
            bot.Server.Faults.Next("getUpdates", Fault.InternalError());

            await bot.StartAgainAsync();

            await bot.Server.AskAsync(Runner, "/unsubscribe");
        }

        [Fact]
        public async Task ItKeepsToThePauseItIsGiven()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot.Server.Faults.Next("getUpdates", Fault.TooManyRequests(2));

            await bot.StartAgainAsync();

            var polls = bot.Server.Requests("getUpdates");
            Assert.True(polls[1].At - polls[0].At >= Duration.FromSeconds(1.9), $"{polls[1].At - polls[0].At}");
        }
    }

    public class WhenTelegramNeverAnswers
    {
        [Theory]
        [InlineData(500, """{"ok":false,"error_code":500,"description":"Internal Server Error"}""")]
        [InlineData(200, """{"ok":true,"result":[]}""")]
        public async Task ItIsAskedAFewTimesASecondAtMost(int status, string body)
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot.Server.Faults.Always("getUpdates", Fault.Page(status, body, "application/json"));

            bot.Launch();

            await bot.Server.WaitForAsync(() => bot.Server.RequestCount("getUpdates") >= FewASecond + 1, WhileItBacksOff);
            var polls = bot.Server.Requests("getUpdates");
            Assert.True(polls[FewASecond].At - polls[0].At > Duration.FromSeconds(0.9), $"{polls[FewASecond].At - polls[0].At}");
        }
    }

    public class WhenSomebodyElsePolls
    {
        [Fact]
        public async Task TheBotComesBackAndHearsWhatWaits()
        {
            await using var bot = await LiveBot.StartAsync();

            await bot.Server.Client().GetUpdates(timeout: 1, cancellationToken: TestContext.Current.CancellationToken);

            var answer = await bot.Server.AskAsync(Runner, "/unsubscribe");
            Assert.Equal(NoSubscription, answer.Text);
        }

        [Fact]
        public async Task AWebhookIsTakenAwayAndNothingThatWaitsIsLost()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot.Server.Say(Runner, "/unsubscribe");
            await bot.Server.Client().SetWebhook("https://example.org/hook", cancellationToken: TestContext.Current.CancellationToken);

            await bot.StartAgainAsync();

            await bot.Server.WaitForAsync(() => bot.Server.ShownCount == 1);
            Assert.Empty(bot.Server.Webhook);
        }
    }

    public class WhenAnUpdateCannotBeRead
    {
        private static readonly string[] Poisons =
        [
            """{"text":42}""",
            """{"date":99999999999999}""",
            """{"forward_origin":{"type":"hologram","date":1}}""",
            """{"chat":{"id":"five","type":"private"}}""",
            """{"from":{"id":99999999999999999999}}""",
        ];

        [Fact]
        public async Task ItIsSteppedOverAndTheOthersAreAnswered()
        {
            await using var bot = await LiveBot.PrepareAsync();

            foreach (var poison in Poisons)
            {
                bot.Server.Say(Runner, "/unsubscribe");
                bot.Server.Queue("message", Poisoned(bot.Server, poison));
            }

            await bot.StartAgainAsync();
            bot.Server.Say(Runner, "/unsubscribe");

            await bot.Server.WaitForAsync(() => bot.Server.ShownCount == Poisons.Length + 1);
            Assert.All(bot.Server.Shown, shown => Assert.Equal(NoSubscription, shown.Text));
        }

        private static JsonObject Poisoned(FakeBotApi server, string poison)
        {
            var message = server.Chats.Message(Runner, server.Chats.NextMessageId(Runner));
            message["from"] = Happenings.Person(Runner, "en");
            message["text"] = "/today";

            foreach (var (field, value) in JsonNode.Parse(poison)!.AsObject())
            {
                message[field] = value?.DeepClone();
            }

            return message;
        }
    }

    public class WhenUpdateIdsBeginAnew
    {
        [Fact]
        public async Task OthersThanTheOneSpokenToAreHeard()
        {
            await using var bot = await LiveBot.StartAsync();
            await bot.Server.AskAsync(Runner, "/unsubscribe");
            await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0);

            bot.Server.NextUpdateId = 500;
            await bot.Server.AskAsync(Runner + 1, "/unsubscribe");

            Assert.Equal([Runner, Runner + 1], bot.Server.Shown.Select(shown => shown.ChatId));
        }
    }
}

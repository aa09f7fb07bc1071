using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class WebhookTests
{
    private const long Runner = 5;
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private static async Task<(LiveBot Bot, string Url)> CalledAsync()
    {
        var bot = await LiveBot.PrepareAsync();
        var url = bot.BeCalled();
        await bot.StartAgainAsync();

        return (bot, url);
    }

    private static async Task<HttpStatusCode> PostAsync(string url, string? secret, byte[] body)
    {
        using var http = new HttpClient();
        using var call = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        if (secret is not null)
        {
            call.Headers.Add(SecretHeader, secret);
        }

        try
        {
            using var answer = await http.SendAsync(call, TestContext.Current.CancellationToken);

            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The door was shut while the body was still coming.
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    private static byte[] Update(long id, string text, long chat = Runner) => Encoding.UTF8.GetBytes(
        new JsonObject
        {
            ["update_id"] = id,
            ["message"] = new JsonObject
            {
                ["message_id"] = 1,
                ["date"] = DateTimeOffset.Parse("2026-11-23T09:00:00Z", null).ToUnixTimeSeconds(),
                ["chat"] = new JsonObject { ["id"] = chat, ["type"] = "private", ["first_name"] = "A" },
                ["from"] = Happenings.Person(chat, "en"),
                ["text"] = text,
            },
        }.ToJsonString());

    [Collection(WithCalledBot.Name)]
    public class WhenTelegramCalls(CalledBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task AConversationGoesAsWithPolling()
        {
            var hello = await bot.Server.AskAsync(_runner, "/start");
            var settings = await bot.Server.AnswerAsync(_runner, () => bot.Server.Press(hello, Words.English.Say(Phrase.ButtonSubscribe)));

            Assert.Equal(Words.English.Say(Phrase.SubscribeAsk), settings.Text);
            Assert.Equal(0, bot.Server.RequestCount("getUpdates"));
        }

        [Fact]
        public async Task TheSecretHas256BitsAndTheKindsAreNamed()
        {
            var url = bot.Server.Webhook;
            var set = bot.Server.Requests("setWebhook")[^1];

            Assert.Equal(url, set.String("url"));
            Assert.Equal(43, set.String("secret_token")!.Length);
            Assert.Equal(
                ["message", "channel_post", "callback_query", "my_chat_member"],
                set.Json("allowed_updates")!.Value.EnumerateArray().Select(kind => kind.GetString()));
            Assert.DoesNotContain(bot.Bot.Lines, line => line.Contains(bot.Server.WebhookSecret, StringComparison.Ordinal));
        }

        [Fact]
        public async Task WhatAChatSaysIsAnsweredInOrder()
        {
            foreach (var command in (string[])["/help", "/status", "/privacy", "/help"])
            {
                bot.Server.Say(_runner, command);
            }

            await bot.Server.WaitForAsync(() => bot.Server.ShownTo(_runner).Count == 4);

            Assert.Equal(
                [Phrase.HelpTitle, Phrase.StatusTitle, Phrase.PrivacyWhat, Phrase.HelpTitle],
                bot.Server.ShownTo(_runner).Select(shown => new[] { Phrase.HelpTitle, Phrase.StatusTitle, Phrase.PrivacyWhat }
                    .First(phrase => shown.Text.StartsWith(Words.English.Say(phrase), StringComparison.Ordinal))));
        }
    }

    [Collection(WithCalledBot.Name)]
    public class WhenSomebodyElseCalls(CalledBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheyAreRefusedAndNothingIsHeard()
        {
            var url = bot.Server.Webhook;
            var secret = bot.Server.WebhookSecret;
            var near = (secret[0] == 'A' ? 'B' : 'A') + secret[1..];

            var statuses = new[]
            {
                await PostAsync(url, null, Update(1, "/start", _runner)),
                await PostAsync(url, "", Update(1, "/start", _runner)),
                await PostAsync(url, near, Update(1, "/start", _runner)),
                await PostAsync(url, secret[..^1], Update(1, "/start", _runner)),
                await PostAsync(url, secret + "A", Update(1, "/start", _runner)),
                await PostAsync(url, "wrong", new byte[10_000_000]),
                await PostAsync(url.Replace("/telegram", "/elsewhere", StringComparison.Ordinal), secret, Update(1, "/start", _runner)),
            };

            Assert.Equal([401, 401, 401, 401, 401, 401, 404], statuses.Select(status => status == HttpStatusCode.RequestEntityTooLarge ? 401 : (int)status));
            Assert.Single(bot.Bot.Lines, line => line.Contains("without its secret", StringComparison.Ordinal));
            var answer = await bot.Server.AskAsync(_runner, "/status");
            Assert.StartsWith(Words.English.Say(Phrase.StatusTitle), answer.Text, StringComparison.Ordinal);
            Assert.Single(bot.Server.ShownTo(_runner));
        }

        [Theory]
        [InlineData("", 400)]
        [InlineData("nonsense", 400)]
        [InlineData("[]", 400)]
        [InlineData("42", 400)]
        [InlineData("{}", 400)]
        [InlineData("""{"update_id": "x", "message": {}}""", 400)]
        [InlineData("""{"update_id": 1}""", 200)]
        [InlineData("""{"update_id": 1, "message": 42}""", 200)]
        [InlineData("""{"update_id": 9223372036854775807, "callback_query": {"id": "1", "data": "delete yes"}}""", 200)]
        public async Task WhatTelegramWouldNotSendIsHarmless(string body, int status)
        {
            var url = bot.Server.Webhook;

            var answer = await PostAsync(url, bot.Server.WebhookSecret, Encoding.UTF8.GetBytes(body));

            Assert.Equal(status, (int)answer);
            Assert.NotEmpty((await bot.Server.AskAsync(_runner, "/status")).Text);
        }

        [Fact]
        public async Task TenMegabytesAreNotRead()
        {
            var url = bot.Server.Webhook;

            var answer = await PostAsync(url, bot.Server.WebhookSecret, new byte[10_000_000]);

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer);
            Assert.NotEmpty((await bot.Server.AskAsync(_runner, "/status")).Text);
        }
    }

    [Collection(WithCalledBot.Name)]
    public class WhenAnUpdateIsToldAgain(CalledBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task ItIsAnsweredOnceWhateverItsNumber()
        {
            var url = bot.Server.Webhook;
            var secret = bot.Server.WebhookSecret;

            foreach (var id in (long[])[700, 700, 650, 700, 650, 2_000_000_000, 700, 2_000_000_000])
            {
                Assert.Equal(HttpStatusCode.OK, await PostAsync(url, secret, Update(id, "/privacy", _runner)));
            }

            await PostAsync(url, secret, Update(2_000_000_001, "/status", _runner));
            await bot.Server.WaitForAsync(() => bot.Server.ShownTo(_runner).Any(shown => shown.Text.StartsWith(Words.English.Say(Phrase.StatusTitle), StringComparison.Ordinal)));

            // Three different numbers, three answers.
            Assert.Equal(4, bot.Server.ShownTo(_runner).Count);
        }
    }

    public class WhenTheModeChanges
    {
        [Fact]
        public async Task PollingDeletesTheWebhookAndLosesNothing()
        {
            var (bot, _) = await CalledAsync();
            await using var running = bot;
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            await bot.StopAsync();
            bot.Server.Say(Runner, "/status");

            bot["Telegram:Mode"] = "Polling";
            await bot.StartAgainAsync();
            await bot.Server.WaitForAsync(() => bot.Server.ShownTo(Runner).Count == 2);

            Assert.Empty(bot.Server.Webhook);
            Assert.Contains("07:00", bot.Server.ShownTo(Runner)[1].Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task AnotherAddressIsSet()
        {
            var (bot, first) = await CalledAsync();
            await using var running = bot;
            await bot.StopAsync();

            var second = bot.BeCalled();
            await bot.StartAgainAsync();
            await bot.Server.WaitForAsync(() => bot.Server.Webhook == second);

            Assert.NotEqual(first, second);
            Assert.NotEmpty((await bot.Server.AskAsync(Runner, "/status")).Text);
        }

        [Fact]
        public async Task WhatWasToldWhileItWasAwayComesAfterTheStart()
        {
            var (bot, _) = await CalledAsync();
            await using var running = bot;
            await bot.StopAsync();
            bot.Server.Say(Runner, "/status");

            await bot.StartAgainAsync();
            await bot.Server.WaitForAsync(() => bot.Server.ShownTo(Runner).Count == 1);

            Assert.Equal(0, bot.Server.PendingUpdates);
        }
    }

    public class WhenTheAddressIsTaken
    {
        [Fact]
        public async Task TheStartStopsWithOneSentence()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot.BeCalled();
            bot["Web:Address"] = bot.Server.Url;

            bot.Launch();

            Assert.Equal(1, await bot.Process.WaitForExitAsync(TimeSpan.FromSeconds(60)));
            Assert.StartsWith("Web:Address is", Assert.Single(bot.Process.Errors), StringComparison.Ordinal);
        }
    }
}

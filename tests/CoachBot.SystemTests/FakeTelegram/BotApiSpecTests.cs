using System.Text;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace CoachBot.SystemTests.FakeTelegram;

public class BotApiSpecTests
{
    private const long Runner = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WhenTheContractIsAtHand
    {
        [Fact]
        public async Task WhatTheLibrarySendsKeepsIt()
        {
            await using var server = await FakeBotApi.StartAsync();
            SkipWithoutContract();
            var client = server.Client();

            await client.GetUpdates(0, 10, 0, [UpdateType.Message], Cancel);
            await client.SetMyCommands([new BotCommand("today", "Today")], languageCode: "it", cancellationToken: Cancel);
            await client.SendMessage(
                Runner,
                "hello",
                ParseMode.Html,
                replyParameters: new ReplyParameters { MessageId = 1, AllowSendingWithoutReply = true },
                replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Done", "done")),
                cancellationToken: Cancel);

            server.AssertContract();
        }

        [Theory]
        [InlineData("sendMessage", """{"chat_id":5}""", "sendMessage: text is required")]
        [InlineData("sendMessage", """{"chat_id":5,"text":"a","mood":"good"}""", "sendMessage: mood is unknown")]
        [InlineData("sendMessage", """{"chat_id":5,"text":7}""", "sendMessage.text: not String")]
        [InlineData("getUpdates", """{"limit":"many"}""", "getUpdates.limit: not Integer")]
        [InlineData("getUpdates", """{"allowed_updates":[1]}""", "getUpdates.allowed_updates[0]: not String")]
        [InlineData("sendMessage", """{"chat_id":5,"text":"a","reply_markup":{"inline_keyboard":[[{"label":"b"}]]}}""", "sendMessage.reply_markup.inline_keyboard[0][0]: text is required")]
        [InlineData("sendSmile", "{}", "sendSmile: no such method")]
        public async Task WhatBreaksItIsNoted(string method, string body, string problem)
        {
            await using var server = await FakeBotApi.StartAsync();
            SkipWithoutContract();

            await PostAsync(server, method, new StringContent(body, Encoding.UTF8, "application/json"));

            Assert.Contains(problem, server.ContractViolations.Select(violation => violation.Problem));
        }

        [Fact]
        public async Task AFormIsReadLikeJson()
        {
            await using var server = await FakeBotApi.StartAsync();
            using var form = new MultipartFormDataContent
            {
                { new StringContent("5"), "chat_id" },
                { new StringContent("[hello]"), "text" },
                { new StringContent("True"), "disable_notification" },
                { new StringContent("""{"inline_keyboard":[[{"text":"Done","callback_data":"done"}]]}"""), "reply_markup" },
            };

            await PostAsync(server, "sendMessage", form);

            Assert.Equal("done", Assert.Single(server.Shown).Button("Done").Data);
            Assert.Equal(["[hello]"], server.TextsTo(Runner));
            server.AssertContract();
        }

        private static void SkipWithoutContract()
        {
            if (BotApiSpec.Current is null)
            {
                Assert.Skip("shared/specs/telegram-bot-api.json was not found");
            }
        }

        private static async Task PostAsync(FakeBotApi server, string method, HttpContent body)
        {
            using var http = new HttpClient();
            using var response = await http.PostAsync(new Uri($"{server.Url}/bot{server.Token}/{method}"), body, Cancel);
        }
    }
}

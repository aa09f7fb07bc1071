using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace CoachBot.SystemTests.FakeTelegram;

public class FakeBotApiTests
{
    private const long Runner = 5;
    private const long Group = -77;
    private const long Forum = -1_000_000_000_077;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WhenPeopleDoThings
    {
        [Fact]
        public async Task TheLibraryReadsThemAll()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            var card = await client.SendMessage(Runner, "Squat", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Done", "done:1")), cancellationToken: Cancel);
            server.Press(Assert.Single(server.Shown), "Done");
            server.SayInGroup(Group, Runner, "/today");
            server.Post(-1001, "/today");
            server.SendSticker(Runner);
            server.Correct(Runner, card.MessageId, "better");
            server.Migrate(Group, -1_000_000_000_078);
            server.Block(Runner);

            var updates = await client.GetUpdates(cancellationToken: Cancel);

            Assert.Equal(
                [
                    UpdateType.CallbackQuery, UpdateType.Message, UpdateType.ChannelPost, UpdateType.Message, UpdateType.EditedMessage,
                    UpdateType.Message, UpdateType.Message, UpdateType.MyChatMember,
                ],
                updates.Select(update => update.Type));
            Assert.Equal("done:1", updates[0].CallbackQuery!.Data);
            Assert.Equal((ChatType.Group, Runner), (updates[1].Message!.Chat.Type, updates[1].Message!.From!.Id));
            Assert.Equal(ChatType.Channel, updates[2].ChannelPost!.Chat.Type);
            Assert.Equal(MessageType.Sticker, updates[3].Message!.Type);
            Assert.Equal((-1_000_000_000_078, Group), (updates[5].Message!.MigrateToChatId, updates[6].Message!.MigrateFromChatId));
            Assert.Equal(ChatMemberStatus.Kicked, updates[7].MyChatMember!.NewChatMember.Status);
        }

        [Fact]
        public async Task PhotosTopicsAndRepliesAreReadToo()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            await client.SendMessage(Forum, "Squat", messageThreadId: 7, cancellationToken: Cancel);
            server.SendPhoto(Runner, "my shoes");
            server.SayInTopic(Forum, 7, Runner, "/today");
            server.ReplyInGroup(server.Shown[0], Runner, "why?");
            server.Say(Runner, "/start", name: "Anna");

            var messages = (await client.GetUpdates(cancellationToken: Cancel)).Select(update => update.Message!).ToList();

            Assert.Equal((MessageType.Photo, "my shoes"), (messages[0].Type, messages[0].Caption));
            Assert.Equal((7, true), (messages[1].MessageThreadId, messages[1].IsTopicMessage));
            Assert.Equal(("coach_test_bot", 7), (messages[2].ReplyToMessage!.From!.Username, messages[2].ReplyToMessage!.MessageThreadId));
            Assert.Equal("Anna", messages[3].From!.FirstName);
        }

        [Fact]
        public async Task PoisonSpoilsTheWholeBatch()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Say(Runner, "fine");
            server.Poison(Runner);

            await Assert.ThrowsAsync<RequestException>(() => server.Client().GetUpdates(cancellationToken: Cancel));
        }

        [Fact]
        public async Task AnyUpdateAtAllCanBeQueued()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.NextUpdateId = 9000;
            server.Queue("future_kind", new JsonObject());

            var update = Assert.Single(await server.Client().GetUpdates(cancellationToken: Cancel));

            Assert.Equal((UpdateType.Unknown, 9000), (update.Type, update.Id));
        }
    }

    public class WhenTheBotSpeaks
    {
        [Fact]
        public async Task TheMessageIsShownWithoutTagsAndAnsweredInFull()
        {
            await using var server = await FakeBotApi.StartAsync();

            var message = await server.Client().SendMessage(Runner, "<b>4×6</b> &lt;slow&gt;", ParseMode.Html, cancellationToken: Cancel);

            Assert.Equal(["4×6 <slow>"], server.TextsTo(Runner));
            Assert.Equal((1, Runner, "4×6 <slow>"), (message.MessageId, message.Chat.Id, message.Text));
        }

        [Fact]
        public async Task AnEditChangesWhatStands()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            var message = await client.SendMessage(Runner, "one", cancellationToken: Cancel);

            await client.EditMessageText(Runner, message.MessageId, "two", cancellationToken: Cancel);

            Assert.Equal(["one", "two"], server.TextsTo(Runner));
            Assert.Equal("two", server.Chats.Standing(Runner, message.MessageId)!.Text);
        }

        [Fact]
        public async Task APressIsAnsweredOnlyIfItWasMade()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            server.Press(Runner, 1, "done");
            var press = Assert.Single(await client.GetUpdates(cancellationToken: Cancel)).CallbackQuery!;

            await client.AnswerCallbackQuery(press.Id, cancellationToken: Cancel);

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.AnswerCallbackQuery("other", cancellationToken: Cancel));
            Assert.Contains(RefusalText.QueryTooOld, refusal.Message, StringComparison.Ordinal);
        }

        [Fact]
        public async Task TheSmallMethodsAreThere()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            server.SetMember(Group, Runner, "administrator");

            var me = await client.GetMe(Cancel);
            await client.SetMyCommands([new BotCommand("today", "The card for today")], cancellationToken: Cancel);
            await client.SendChatAction(Runner, ChatAction.Typing, cancellationToken: Cancel);
            var member = await client.GetChatMember(Group, Runner, Cancel);

            Assert.Equal("coach_test_bot", me.Username);
            Assert.Equal(ChatMemberStatus.Administrator, member.Status);
        }

        [Fact]
        public async Task MethodsThatAreNotPlayedAreNotFound()
        {
            await using var server = await FakeBotApi.StartAsync();

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().GetMyName(cancellationToken: Cancel));

            Assert.Equal(404, refusal.ErrorCode);
        }

        [Theory]
        [InlineData("<b>never closed", RefusalText.CannotParseEntities)]
        [InlineData("4 < 6", RefusalText.CannotParseEntities)]
        [InlineData("<h1>big</h1>", RefusalText.CannotParseEntities)]
        [InlineData("<b><i>crossed</b></i>", RefusalText.CannotParseEntities)]
        [InlineData("<b> </b>", RefusalText.Empty)]
        public async Task TextThatCannotBeShownIsRefused(string text, string reason)
        {
            await using var server = await FakeBotApi.StartAsync();

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().SendMessage(Runner, text, ParseMode.Html, cancellationToken: Cancel));

            Assert.Equal(400, refusal.ErrorCode);
            Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
            Assert.Empty(server.Shown);
        }

        [Fact]
        public async Task TheLengthCountsAfterParsing()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            await client.SendMessage(Runner, $"<b>{new string('x', 4096)}</b>", ParseMode.Html, cancellationToken: Cancel);

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.SendMessage(Runner, new string('x', 4097), cancellationToken: Cancel));

            Assert.Contains(RefusalText.TooLong, refusal.Message, StringComparison.Ordinal);
        }
    }

    public class WhenTheTokenIsWrong
    {
        [Fact]
        public async Task EverythingIsUnauthorizedAndStillRecorded()
        {
            await using var server = await FakeBotApi.StartAsync();

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client("1:wrong").GetMe(Cancel));

            Assert.Equal(401, refusal.ErrorCode);
            Assert.Single(server.Requests("getMe"));
        }
    }

    public class WhenATestWaits
    {
        [Fact]
        public async Task ItIsToldWhatDidHappenInstead()
        {
            await using var server = await FakeBotApi.StartAsync();
            await server.Client().GetMe(Cancel);

            var problem = await Assert.ThrowsAsync<TimeoutException>(() => server.WaitForAsync(() => server.ShownCount > 0, TimeSpan.FromMilliseconds(20)));

            Assert.Contains("getMe", problem.Message, StringComparison.Ordinal);
        }
    }
}

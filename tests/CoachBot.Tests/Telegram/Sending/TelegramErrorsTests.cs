using System.Net;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Sending;
using NodaTime;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace CoachBot.Tests.Telegram.Sending;

public class TelegramErrorsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    private static SendResult Classify(Exception error, string chat = "5") =>
        TelegramErrors.Classify(error, new OutgoingMessage(Guid.Empty, new Address("telegram", chat), Reply.Silence, "33"), Now);

    private static SendResult Refused(int code, string description, ResponseParameters? parameters = null, string chat = "5") =>
        Classify(new ApiRequestException(description, code, parameters), chat);

    public class SurelyNotSent
    {
        [Theory]
        [InlineData("5", 30, true)]
        [InlineData("-1001", 30, false)]
        public void ALimitTellsWhenToComeBack(string chat, int seconds, bool wholePlatform) => Assert.Equal(
            new SendResult.NotSent(Now + Duration.FromSeconds(seconds), wholePlatform),
            Refused(429, "Too Many Requests: retry after 30", new ResponseParameters { RetryAfter = seconds }, chat));

        [Fact]
        public void ALimitWithoutATimeMeansFiveSeconds() =>
            Assert.Equal(new SendResult.NotSent(Now + Duration.FromSeconds(5), true), Refused(429, "Too Many Requests"));

        [Theory]
        [InlineData(401, "Unauthorized")]
        [InlineData(404, "Not Found")]
        public void AWrongTokenIsToldInOneSentence(int code, string description)
        {
            var result = Assert.IsType<SendResult.Refused>(Refused(code, description));

            Assert.Contains("set Telegram:Token", result.Reason, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData(HttpRequestError.ConnectionError)]
        [InlineData(HttpRequestError.NameResolutionError)]
        [InlineData(HttpRequestError.SecureConnectionError)]
        public void AConnectionThatNeverStoodIsTriedSoon(HttpRequestError error)
        {
            var result = Assert.IsType<SendResult.NotSent>(
                Classify(new RequestException("Bot API Service Failure", new HttpRequestException(error, "refused"))));

            Assert.True(result is { WholePlatform: true, IsUnreached: true });
            Assert.InRange(result.RetryAt, Now + Duration.FromSeconds(1), Now + Duration.FromSeconds(30));
        }
    }

    public class Moved
    {
        [Fact]
        public void ASupergroupHasANewAddress() => Assert.Equal(
            new SendResult.Moved(new Address("telegram", "-1001234567890")),
            Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", new ResponseParameters { MigrateToChatId = -1001234567890 }, "-7"));
    }

    public class Gone
    {
        [Theory]
        [InlineData(403, "Forbidden: bot was blocked by the user")]
        [InlineData(403, "Forbidden: user is deactivated")]
        [InlineData(403, "Forbidden: bot can't initiate conversation with a user")]
        [InlineData(403, "Forbidden: bot was kicked from the supergroup chat")]
        [InlineData(403, "Forbidden: bot is not a member of the channel chat")]
        [InlineData(403, "Forbidden: the group chat was deleted")]
        public void SomeChatsAreDead(int code, string description) =>
            Assert.True(Assert.IsType<SendResult.Gone>(Refused(code, description)).ChatIsDead);

        [Theory]
        [InlineData(400, "Bad Request: chat not found", "chat not found")]
        [InlineData(400, "Bad Request: private chat not found", "chat not found")]
        [InlineData(403, "Forbidden: something new", "answered 403")]
        public void OthersMayBe(int code, string description, string reason) =>
            Assert.Equal(new SendResult.Gone(reason, ChatIsDead: false) { ChatMayBeDead = true }, Refused(code, description));

        [Theory]
        [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", "not enough rights")]
        [InlineData(400, "Bad Request: TOPIC_CLOSED", "TOPIC_CLOSED")]
        [InlineData(400, "Bad Request: message thread not found", "message thread not found")]
        public void SomeAreThereButClosed(int code, string description, string reason) =>
            Assert.Equal(new SendResult.Gone(reason, ChatIsDead: false) { MayNotWrite = true }, Refused(code, description));

        [Theory]
        [InlineData(400, "Bad Request: message is too long", "message is too long")]
        [InlineData(400, "Bad Request: what the runner wrote", "answered 400")]
        [InlineData(413, "Request Entity Too Large", "answered 413")]
        public void OthersLiveThoughTheMessageIsRefused(int code, string description, string reason) =>
            Assert.Equal(new SendResult.Gone(reason, ChatIsDead: false), Refused(code, description));
    }

    public class AlreadySo
    {
        [Fact]
        public void AMessageThatLooksTheSameIsSent() => Assert.Equal(
            new SendResult.Sent("33"),
            Refused(400, "Bad Request: message is not modified: specified new message content is exactly the same"));
    }

    public class Unknown
    {
        public static TheoryData<Exception, string> Doubts => new()
        {
            { new ApiRequestException("Internal Server Error: restart", 500), "answered 500" },
            { new RequestException("deserialization", HttpStatusCode.BadGateway), "unreadable answer 502" },
            { new RequestException("deserialization", HttpStatusCode.NotFound), "unreadable answer 404" },
            { new RequestException("Bot API Request timed out", new TaskCanceledException()), "timeout" },
            { new RequestException("Bot API Service Failure", new HttpRequestException(HttpRequestError.ResponseEnded, "reset")), "connection lost" },
            { new TaskCanceledException(), "cancelled" },
        };

        [Theory]
        [MemberData(nameof(Doubts))]
        public void EverythingElseMayHaveArrived(Exception error, string reason) =>
            Assert.Equal(new SendResult.Unknown(reason), Classify(error));
    }
}

using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Sending;
using CoachBot.Tests.Telegram.Support;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Telegram.Sending;

public class TelegramSenderTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly Reply Hello = new([new Heading("Hello")]);
    private static readonly Reply Long = new([new Paragraph(new string('a', 3000)), new Paragraph(new string('b', 3000)), new Paragraph(new string('c', 3000))]);

    private readonly FakeApi _api = new();
    private readonly MemoryLog<TelegramSenderTests> _log = new();

    public void Dispose()
    {
        _api.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<SendResult> SendAsync(Reply reply, string? replaces = null, Address? to = null) =>
        new TelegramSender(_api.Client(), new FakeClock(Now), _log)
            .SendAsync(new OutgoingMessage(Guid.Empty, to ?? new Address("telegram", "5"), reply, replaces), TestContext.Current.CancellationToken);

    public class ANewMessage : TelegramSenderTests
    {
        [Fact]
        public async Task GoesWithItsButtonsToItsTopic()
        {
            _api.On("sendMessage", FakeApi.Sent(34));
            var reply = Hello with { Buttons = [[new Button("Done", "done 1")]] };

            var result = await SendAsync(reply, to: new Address("telegram", "-1001", "12"));

            Assert.Equal(new SendResult.Sent("34"), result);
            var body = Assert.Single(_api.CallsOf("sendMessage"));
            Assert.Equal(-1001, body.GetProperty("chat_id").GetInt64());
            Assert.Equal(12, body.GetProperty("message_thread_id").GetInt32());
            Assert.Equal("<b>Hello</b>", body.GetProperty("text").GetString());
            Assert.Equal("Html", body.GetProperty("parse_mode").GetString(), ignoreCase: true);
            Assert.True(body.GetProperty("link_preview_options").GetProperty("is_disabled").GetBoolean());
            Assert.Equal(
                """{"inline_keyboard":[[{"text":"Done","callback_data":"done 1"}]]}""",
                JsonSerializer.Serialize(body.GetProperty("reply_markup")));
        }

        [Fact]
        public async Task IsAskedForOnceWhateverTheAnswer()
        {
            _api.On("sendMessage", FakeApi.Refusal(429, "Too Many Requests: retry after 0", """{"retry_after":0}"""));

            var result = await SendAsync(Hello);

            Assert.Equal(new SendResult.NotSent(Now, WholePlatform: true), result);
            Assert.Single(_api.Calls);
        }

        [Fact]
        public async Task IsSaidPlainlyWhenTheHtmlIsNotUnderstood()
        {
            _api.On("sendMessage", FakeApi.Refusal(400, "Bad Request: can't parse entities: SECRET words"), FakeApi.Sent(34));

            var result = await SendAsync(Hello);

            Assert.Equal(new SendResult.Sent("34"), result);
            var plain = _api.CallsOf("sendMessage")[1];
            Assert.Equal("Hello", plain.GetProperty("text").GetString());
            Assert.False(plain.TryGetProperty("parse_mode", out _));
            Assert.DoesNotContain("SECRET", Assert.Single(_log.Lines), StringComparison.Ordinal);
        }

        [Fact]
        public async Task SilenceSendsNothing()
        {
            var result = await SendAsync(Reply.Silence);

            Assert.Equal(new SendResult.Sent(null), result);
            Assert.Empty(_api.Calls);
        }

        [Fact]
        public async Task AButtonThatDoesNotFitIsMissedOnceInTheLog()
        {
            _api.On("sendMessage", FakeApi.Sent(34));
            var sender = new TelegramSender(_api.Client(), new FakeClock(Now), _log);
            var reply = Hello with { Buttons = [[new Button("Long", new string('x', 61))]] };
            var message = new OutgoingMessage(Guid.Empty, new Address("telegram", "5"), reply);

            await sender.SendAsync(message, TestContext.Current.CancellationToken);
            await sender.SendAsync(message, TestContext.Current.CancellationToken);

            Assert.Single(_log.Lines);
            Assert.False(_api.Calls[0].Body.TryGetProperty("reply_markup", out _));
        }

        [Fact]
        public async Task AnAddressOfAnotherPlatformIsGone()
        {
            var result = await SendAsync(Hello, to: new Address("telegram", "somewhere"));

            Assert.IsType<SendResult.Gone>(result);
            Assert.Empty(_api.Calls);
        }
    }

    public class ALongReply : TelegramSenderTests
    {
        [Fact]
        public async Task GoesInOrder()
        {
            _api.On("sendMessage", FakeApi.Sent(34), FakeApi.Sent(35), FakeApi.Sent(36));

            var result = await SendAsync(Long);

            Assert.Equal(new SendResult.Sent("36"), result);
            Assert.Equal(['a', 'b', 'c'], _api.CallsOf("sendMessage").Select(body => body.GetProperty("text").GetString()![0]));
        }

        [Fact]
        public async Task ThatBreaksOffIsNotSaidAgain()
        {
            _api.On("sendMessage", FakeApi.Sent(34), FakeApi.BadGateway());

            var result = await SendAsync(Long);

            Assert.Equal(new SendResult.Sent("34"), result);
            Assert.Equal(2, _api.Calls.Count);
            Assert.Contains("message 2 of 3: unreadable answer 502", Assert.Single(_log.Lines), StringComparison.Ordinal);
        }

        [Fact]
        public async Task ThatNeverBeganIsWhatItsFirstMessageIs()
        {
            _api.On("sendMessage", FakeApi.Refusal(403, "Forbidden: bot was blocked by the user"));

            var result = await SendAsync(Long);

            Assert.Equal(new SendResult.Gone("bot was blocked by the user", ChatIsDead: true), result);
            Assert.Single(_api.Calls);
        }
    }

    public class AnEdit : TelegramSenderTests
    {
        [Fact]
        public async Task TakesThePlaceOfTheOldMessage()
        {
            _api.On("editMessageText", FakeApi.Sent(33));

            var result = await SendAsync(Hello, replaces: "33");

            Assert.Equal(new SendResult.Sent("33"), result);
            Assert.Equal(33, Assert.Single(_api.Calls).Body.GetProperty("message_id").GetInt32());
        }

        [Fact]
        public async Task ThatChangesNothingIsFine()
        {
            _api.On("editMessageText", FakeApi.Refusal(400, "Bad Request: message is not modified: specified new message content is exactly the same"));

            var result = await SendAsync(Hello, replaces: "33");

            Assert.Equal(new SendResult.Sent("33"), result);
            Assert.Single(_api.Calls);
        }

        [Theory]
        [InlineData("Bad Request: message to edit not found")]
        [InlineData("Bad Request: message can't be edited")]
        public async Task OfWhatCannotBeEditedBecomesANewMessage(string description)
        {
            _api.On("editMessageText", FakeApi.Refusal(400, description)).On("sendMessage", FakeApi.Sent(34));

            var result = await SendAsync(Hello, replaces: "33");

            Assert.Equal(new SendResult.Sent("34"), result);
        }

        [Fact]
        public async Task ReplacesOnlyTheBeginningOfALongReply()
        {
            _api.On("editMessageText", FakeApi.Sent(33)).On("sendMessage", FakeApi.Sent(34), FakeApi.Sent(35));

            await SendAsync(Long, replaces: "33");

            Assert.Equal(["editMessageText", "sendMessage", "sendMessage"], _api.Calls.Select(call => call.Method));
        }
    }

    public class WhenTheConnectionFails : TelegramSenderTests
    {
        [Fact]
        public async Task BeforeTheRequestItIsNotSent()
        {
            _api.On("sendMessage", FakeApi.Failure(new HttpRequestException(HttpRequestError.ConnectionError, "refused")));

            Assert.IsType<SendResult.NotSent>(await SendAsync(Hello));
        }

        [Fact]
        public async Task AfterItNobodyKnows()
        {
            _api.On("sendMessage", FakeApi.Failure(new HttpRequestException(HttpRequestError.ResponseEnded, "reset")));

            Assert.IsType<SendResult.Unknown>(await SendAsync(Hello));
        }

        [Fact]
        public async Task InTheMiddleOfTheAnswerNobodyKnows()
        {
            _api.On("sendMessage", () => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

            Assert.IsType<SendResult.Unknown>(await SendAsync(Hello));
        }

        [Fact]
        public async Task TheTokenStaysOutOfTheLog()
        {
            _api.On("sendMessage", FakeApi.Failure(new HttpRequestException("https://_api.invalid/bot" + FakeApi.Token + "/sendMessage")));

            await SendAsync(Hello);

            Assert.DoesNotContain("SECRET", Assert.Single(_log.Lines), StringComparison.Ordinal);
        }

        private sealed class BrokenStream : MemoryStream
        {
            public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
                throw new IOException("The connection was reset.");
        }
    }
}

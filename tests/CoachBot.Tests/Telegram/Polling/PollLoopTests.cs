using System.Text.Json;
using CoachBot.Chat;
using CoachBot.Telegram.Polling;
using CoachBot.Tests.Telegram.Support;
using Telegram.Bot.Exceptions;

namespace CoachBot.Tests.Telegram.Polling;

public class PollLoopTests : IDisposable
{
    private readonly FakeApi _api = new();
    private readonly HurriedTime _time = new();
    private readonly MemoryLog<PollLoopTests> _log = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<long?> _heard = [];

    public void Dispose()
    {
        _api.Dispose();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private Func<HttpResponseMessage> Stop() => () =>
    {
        _stop.Cancel();
        throw new OperationCanceledException();
    };

    private async Task RunAsync(Func<IReadOnlyList<RawUpdate>, Task>? hear = null)
    {
        var patience = new Patience(_time, new FixedLuck(), _log);
        var loop = new PollLoop(_api.Client(), patience, timeoutSeconds: 50, _time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop.RunAsync(
            async (batch, _) =>
            {
                _heard.AddRange(batch.Select(update => update.Id));
                await (hear?.Invoke(batch) ?? Task.CompletedTask);
            },
            _stop.Token));
    }

    private IEnumerable<long> Offsets() => _api.CallsOf("getUpdates").Select(body => body.GetProperty("offset").GetInt64());

    public class EachTime : PollLoopTests
    {
        [Fact]
        public async Task AsksForWhatIsWantedAndNothingElse()
        {
            _api.On("getUpdates", Stop());

            await RunAsync();

            Assert.Equal(
                """{"offset":0,"limit":100,"timeout":50,"allowed_updates":["message","channel_post","callback_query","my_chat_member"]}""",
                JsonSerializer.Serialize(Assert.Single(_api.CallsOf("getUpdates"))));
        }
    }

    public class AfterABatch : PollLoopTests
    {
        [Fact]
        public async Task AsksForWhatFollows()
        {
            _api.On("getUpdates", FakeApi.Ok("""[{"update_id":11},{"update_id":12}]"""), FakeApi.Ok("[]"), Stop());

            await RunAsync();

            Assert.Equal([11, 12], _heard);
            Assert.Equal([0, 13, 13], Offsets());
        }

        [Fact]
        public async Task FollowsTelegramWhenItStartsToCountAnew()
        {
            _api.On("getUpdates", FakeApi.Ok("""[{"update_id":900}]"""), FakeApi.Ok("""[{"update_id":20}]"""), Stop());

            await RunAsync();

            Assert.Equal([0, 901, 21], Offsets());
        }

        [Fact]
        public async Task ConfirmsNothingThatWasCutShort()
        {
            _api.On("getUpdates", FakeApi.Ok("""[{"update_id":11}]"""));

            await RunAsync(async _ =>
            {
                await _stop.CancelAsync();
                _stop.Token.ThrowIfCancellationRequested();
            });

            Assert.Equal([0], Offsets());
        }

        [Fact]
        public async Task DoesNotSpinWhenNothingIsGivenAtOnce()
        {
            _api.On("getUpdates", FakeApi.Ok("[]"), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromMilliseconds(200), Assert.Single(_time.Waits));
        }
    }

    public class WhenTelegramIsInTrouble : PollLoopTests
    {
        [Fact]
        public async Task WaitsLongerEachTimeAndThenGoesOn()
        {
            _api.On(
                "getUpdates",
                FakeApi.BadGateway(),
                FakeApi.Refusal(500, "Internal Server Error: restart"),
                FakeApi.Failure(new HttpRequestException("no route to https://_api.invalid/bot" + FakeApi.Token + "/getUpdates")),
                FakeApi.Ok("""{"not":"an array"}"""),
                FakeApi.Ok("""[{"update_id":11}]"""),
                FakeApi.BadGateway(),
                Stop());

            await RunAsync();

            Assert.Equal([11], _heard);
            Assert.Equal([1, 2, 4, 8, 1], _time.Waits.Select(wait => wait.TotalSeconds));
        }

        [Fact]
        public async Task TheTokenStaysOutOfTheLog()
        {
            _api.On("getUpdates", FakeApi.Failure(new HttpRequestException("no route to https://_api.invalid/bot" + FakeApi.Token + "/getUpdates")), Stop());

            await RunAsync();

            Assert.DoesNotContain("SECRET", Assert.Single(_log.Lines), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("""{"retry_after":7}""", 7)]
        [InlineData("{}", 5)]
        public async Task ObeysALimit(string parameters, int seconds)
        {
            _api.On("getUpdates", FakeApi.Refusal(429, "Too Many Requests", parameters), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(_time.Waits));
        }

        [Fact]
        public async Task LetsTheOtherPollerEnd()
        {
            _api.On("getUpdates", FakeApi.Refusal(409, "Conflict: terminated by other getUpdates request"), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromSeconds(5), Assert.Single(_time.Waits));
            Assert.Empty(_api.CallsOf("deleteWebhook"));
        }

        [Fact]
        public async Task TakesAWebhookAwayAndKeepsWhatWaitedForIt()
        {
            _api.On("getUpdates", FakeApi.Refusal(409, "Conflict: can't use getUpdates method while webhook is active"), FakeApi.Ok("""[{"update_id":11}]"""), Stop());

            await RunAsync();

            Assert.Equal([11], _heard);
            Assert.Equal("{}", JsonSerializer.Serialize(Assert.Single(_api.CallsOf("deleteWebhook"))));
        }

        [Fact]
        public async Task DoesNotAskForeverForABatchWithoutIds()
        {
            _api.On("getUpdates", FakeApi.Ok("""[{"message":{}},7]"""), Stop());

            await RunAsync();

            Assert.Empty(_heard);
            Assert.Equal(TimeSpan.FromSeconds(1), Assert.Single(_time.Waits));
        }
    }

    public class WhenTheTokenIsWrong : PollLoopTests
    {
        [Theory]
        [InlineData(401, "Unauthorized")]
        [InlineData(404, "Not Found")]
        public async Task SaysWhichSettingToMend(int code, string description)
        {
            _api.On("getUpdates", FakeApi.Refusal(code, description));
            var loop = new PollLoop(_api.Client(), new Patience(_time, new FixedLuck(), _log), timeoutSeconds: 50, _time);

            var error = await Assert.ThrowsAsync<PlatformRefusedException>(() => loop.RunAsync((_, _) => Task.CompletedTask, _stop.Token));

            Assert.Equal("Telegram refused the token: set Telegram:Token to the one that BotFather shows.", error.Message);
            Assert.IsNotType<ApiRequestException>(error.InnerException);
        }
    }
}

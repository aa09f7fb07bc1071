using System.Text.Json;
using CoachBot.Chat;
using CoachBot.Telegram.Polling;
using CoachBot.Tests.Telegram.Support;
using Telegram.Bot.Exceptions;

namespace CoachBot.Tests.Telegram.Polling;

public class PollLoopTests : IDisposable
{
    private readonly FakeApi api = new();
    private readonly HurriedTime time = new();
    private readonly MemoryLog<PollLoopTests> log = new();
    private readonly CancellationTokenSource stop = new();
    private readonly List<long?> heard = [];

    public void Dispose()
    {
        api.Dispose();
        stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private Func<HttpResponseMessage> Stop() => () =>
    {
        stop.Cancel();
        throw new OperationCanceledException();
    };

    private async Task RunAsync(Func<IReadOnlyList<RawUpdate>, Task>? hear = null)
    {
        var patience = new Patience(time, new FixedLuck(), log);
        var loop = new PollLoop(api.Client(), patience, timeoutSeconds: 50, time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop.RunAsync(
            async (batch, _) =>
            {
                heard.AddRange(batch.Select(update => update.Id));
                await (hear?.Invoke(batch) ?? Task.CompletedTask);
            },
            stop.Token));
    }

    private IEnumerable<long> Offsets() => api.CallsOf("getUpdates").Select(body => body.GetProperty("offset").GetInt64());

    public class EachTime : PollLoopTests
    {
        [Fact]
        public async Task AsksForWhatIsWantedAndNothingElse()
        {
            api.On("getUpdates", Stop());

            await RunAsync();

            Assert.Equal(
                """{"offset":0,"limit":100,"timeout":50,"allowed_updates":["message","channel_post","callback_query","my_chat_member"]}""",
                JsonSerializer.Serialize(Assert.Single(api.CallsOf("getUpdates"))));
        }
    }

    public class AfterABatch : PollLoopTests
    {
        [Fact]
        public async Task AsksForWhatFollows()
        {
            api.On("getUpdates", FakeApi.Ok("""[{"update_id":11},{"update_id":12}]"""), FakeApi.Ok("[]"), Stop());

            await RunAsync();

            Assert.Equal([11, 12], heard);
            Assert.Equal([0, 13, 13], Offsets());
        }

        [Fact]
        public async Task FollowsTelegramWhenItStartsToCountAnew()
        {
            api.On("getUpdates", FakeApi.Ok("""[{"update_id":900}]"""), FakeApi.Ok("""[{"update_id":20}]"""), Stop());

            await RunAsync();

            Assert.Equal([0, 901, 21], Offsets());
        }

        [Fact]
        public async Task ConfirmsNothingThatWasCutShort()
        {
            api.On("getUpdates", FakeApi.Ok("""[{"update_id":11}]"""));

            await RunAsync(async _ =>
            {
                await stop.CancelAsync();
                stop.Token.ThrowIfCancellationRequested();
            });

            Assert.Equal([0], Offsets());
        }

        [Fact]
        public async Task DoesNotSpinWhenNothingIsGivenAtOnce()
        {
            api.On("getUpdates", FakeApi.Ok("[]"), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromMilliseconds(200), Assert.Single(time.Waits));
        }
    }

    public class WhenTelegramIsInTrouble : PollLoopTests
    {
        [Fact]
        public async Task WaitsLongerEachTimeAndThenGoesOn()
        {
            api.On(
                "getUpdates",
                FakeApi.BadGateway(),
                FakeApi.Refusal(500, "Internal Server Error: restart"),
                FakeApi.Failure(new HttpRequestException("no route to https://api.invalid/bot" + FakeApi.Token + "/getUpdates")),
                FakeApi.Ok("""{"not":"an array"}"""),
                FakeApi.Ok("""[{"update_id":11}]"""),
                FakeApi.BadGateway(),
                Stop());

            await RunAsync();

            Assert.Equal([11], heard);
            Assert.Equal([1, 2, 4, 8, 1], time.Waits.Select(wait => wait.TotalSeconds));
        }

        [Fact]
        public async Task TheTokenStaysOutOfTheLog()
        {
            api.On("getUpdates", FakeApi.Failure(new HttpRequestException("no route to https://api.invalid/bot" + FakeApi.Token + "/getUpdates")), Stop());

            await RunAsync();

            Assert.DoesNotContain("SECRET", Assert.Single(log.Lines), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("""{"retry_after":7}""", 7)]
        [InlineData("{}", 5)]
        public async Task ObeysALimit(string parameters, int seconds)
        {
            api.On("getUpdates", FakeApi.Refusal(429, "Too Many Requests", parameters), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(time.Waits));
        }

        [Fact]
        public async Task LetsTheOtherPollerEnd()
        {
            api.On("getUpdates", FakeApi.Refusal(409, "Conflict: terminated by other getUpdates request"), Stop());

            await RunAsync();

            Assert.Equal(TimeSpan.FromSeconds(5), Assert.Single(time.Waits));
            Assert.Empty(api.CallsOf("deleteWebhook"));
        }

        [Fact]
        public async Task TakesAWebhookAwayAndKeepsWhatWaitedForIt()
        {
            api.On("getUpdates", FakeApi.Refusal(409, "Conflict: can't use getUpdates method while webhook is active"), FakeApi.Ok("""[{"update_id":11}]"""), Stop());

            await RunAsync();

            Assert.Equal([11], heard);
            Assert.Equal("{}", JsonSerializer.Serialize(Assert.Single(api.CallsOf("deleteWebhook"))));
        }

        [Fact]
        public async Task DoesNotAskForeverForABatchWithoutIds()
        {
            api.On("getUpdates", FakeApi.Ok("""[{"message":{}},7]"""), Stop());

            await RunAsync();

            Assert.Empty(heard);
            Assert.Equal(TimeSpan.FromSeconds(1), Assert.Single(time.Waits));
        }
    }

    public class WhenTheTokenIsWrong : PollLoopTests
    {
        [Theory]
        [InlineData(401, "Unauthorized")]
        [InlineData(404, "Not Found")]
        public async Task SaysWhichSettingToMend(int code, string description)
        {
            api.On("getUpdates", FakeApi.Refusal(code, description));
            var loop = new PollLoop(api.Client(), new Patience(time, new FixedLuck(), log), timeoutSeconds: 50, time);

            var error = await Assert.ThrowsAsync<PlatformRefusedException>(() => loop.RunAsync((_, _) => Task.CompletedTask, stop.Token));

            Assert.Equal("Telegram refused the token: set Telegram:Token to the one that BotFather shows.", error.Message);
            Assert.IsNotType<ApiRequestException>(error.InnerException);
        }
    }
}

using System.Text;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Discord.Support;

namespace CoachBot.Tests.Discord.Rest;

public class DiscordRestTests
{
    private const string Secret = "aW50ZXJhY3Rpb246secret";

    private static readonly Route Create = Route.CreateMessage(new Snowflake(5));

    private static Task<RestResult> Ask(FakeDiscordApi api, Route? route = null, object? body = null) =>
        api.Rest().AskAsync(route ?? Create, body ?? new MessageBody { Content = "words" }, TimeSpan.Zero, TestContext.Current.CancellationToken);

    public class AnAnswer
    {
        [Fact]
        public async Task ThatItWasDoneIsOne() =>
            Assert.Equal("{\"id\":\"7\"}", Encoding.UTF8.GetString(Assert.IsType<RestResult.Done>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Answer(200, "{\"id\":\"7\"}")))).Body));

        [Theory]
        [InlineData(403, "{\"code\":50007}", 50007)]
        [InlineData(404, "{\"code\":null}", 0)]
        [InlineData(400, "<html>", 0)]
        [InlineData(400, "[]", 0)]
        public async Task ThatRefusesSaysWhy(int status, string body, int code) =>
            Assert.Equal(new RestResult.Refused(status, code), await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Answer(status, body))));

        [Theory]
        [InlineData(500)]
        [InlineData(502)]
        [InlineData(504)]
        public async Task OfABrokenServerLeavesOpenWhatHappened(int status) =>
            Assert.IsType<RestResult.Lost>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Answer(status, "{}"))));

        [Theory]
        [InlineData("1.5", "user", false)]
        [InlineData("2", "shared", false)]
        [InlineData("3", "global", true)]
        public async Task ThatLimitsSaysForHowLongAndWhom(string after, string scope, bool isGlobal)
        {
            var api = new FakeDiscordApi().Then(FakeDiscordApi.Answer(429, "{}", ("Retry-After", after), ("X-RateLimit-Scope", scope)));

            var limit = Assert.IsType<RestResult.Limited>(await Ask(api));

            Assert.Equal((after, isGlobal), (limit.Wait.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture), limit.IsGlobal));
        }

        [Fact]
        public async Task ThatLimitsWithoutATimeIsGivenFiveSeconds() =>
            Assert.Equal(TimeSpan.FromSeconds(5), Assert.IsType<RestResult.Limited>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Answer(429, "nonsense")))).Wait);
    }

    public class NoAnswer
    {
        [Fact]
        public async Task FromAConnectionThatNeverStoodIsCertain() =>
            Assert.IsType<RestResult.NotConnected>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Failure(new HttpRequestException(HttpRequestError.ConnectionError)))));

        [Fact]
        public async Task FromAConnectionThatBrokeIsNot() =>
            Assert.IsType<RestResult.Lost>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Failure(new HttpRequestException(HttpRequestError.ResponseEnded)))));

        [Fact]
        public async Task InTimeIsNot() =>
            Assert.IsType<RestResult.Lost>(await Ask(new FakeDiscordApi().Then(FakeDiscordApi.Failure(new TaskCanceledException()))));
    }

    public class ARequest
    {
        [Fact]
        public async Task NeverCallsAnybody()
        {
            var api = new FakeDiscordApi();
            await Ask(api);

            Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", api.Calls.Single().Body, StringComparison.Ordinal);
        }

        [Fact]
        public async Task WithAFileIsAForm()
        {
            var api = new FakeDiscordApi();
            await Ask(api, body: new MessageBody
            {
                Attachments = [new Attachment("0", "data.json", null)],
                File = new AttachedFile("data.json", "application/json", "{\"a\":1}"u8.ToArray()),
            });

            var form = api.Calls.Single().Body;
            Assert.Contains("name=payload_json", form, StringComparison.Ordinal);
            Assert.Contains("name=\"files[0]\"; filename=data.json", form, StringComparison.Ordinal);
            Assert.Contains("{\"a\":1}", form, StringComparison.Ordinal);
        }

        [Fact]
        public async Task LeavesNoTokenInTheLog()
        {
            var api = new FakeDiscordApi().Then(FakeDiscordApi.Answer(404, "{\"code\":10062}"));
            await Ask(api, Route.Answer(new Snowflake(3), Secret));

            Assert.Contains(api.Log.Lines, line => line.Contains("10062", StringComparison.Ordinal));
            Assert.DoesNotContain(api.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        }
    }

    public class ATokenThatIsRefused
    {
        [Fact]
        public async Task IsTold()
        {
            var rest = new FakeDiscordApi().Then(FakeDiscordApi.Answer(401, "{}")).Rest();

            await rest.AskAsync(Create, null, TimeSpan.Zero, TestContext.Current.CancellationToken);

            Assert.True(rest.TokenRefused.IsCompletedSuccessfully);
        }

        [Fact]
        public async Task OfAnInteractionIsAnotherMatter()
        {
            var rest = new FakeDiscordApi().Then(FakeDiscordApi.Answer(401, "{\"code\":50027}")).Rest();

            await rest.AskAsync(Route.Answer(new Snowflake(1), Secret), null, TimeSpan.Zero, TestContext.Current.CancellationToken);

            Assert.False(rest.TokenRefused.IsCompleted);
        }
    }
}

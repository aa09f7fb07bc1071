using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace CoachBot.SystemTests.FakeTelegram;

public class FaultPlanTests
{
    private const long Runner = 5;
    private const long Group = -77;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WhenThingsGoWrong
    {
        [Fact]
        public async Task TooManyRequestsSayHowLongToWait()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Faults.Next("sendMessage", Fault.TooManyRequests(7));

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().SendMessage(Runner, "hello", cancellationToken: Cancel));

            Assert.Equal((429, 7), (refusal.ErrorCode, refusal.Parameters!.RetryAfter));
            Assert.Empty(server.Shown);
        }

        [Fact]
        public async Task TheNextCallGoesWellAgain()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            server.Faults.Next("sendMessage", Fault.InternalError());
            await Assert.ThrowsAsync<ApiRequestException>(() => client.SendMessage(Runner, "lost", cancellationToken: Cancel));

            await client.SendMessage(Runner, "shown", cancellationToken: Cancel);

            Assert.Equal(["shown"], server.TextsTo(Runner));
        }

        [Fact]
        public async Task OneChatMayRefuseAndOthersNot()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            server.Block(Runner);

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.SendMessage(Runner, "hello", cancellationToken: Cancel));
            await client.SendMessage(6, "hello", cancellationToken: Cancel);

            Assert.Equal("Forbidden: bot was blocked by the user", refusal.Message);
            Assert.Equal(["hello"], server.TextsTo(6));
        }

        [Fact]
        public async Task AMigratedGroupSaysWhereItWent()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Migrate(Group, -1_000_000_000_078);

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().SendMessage(Group, "hello", cancellationToken: Cancel));

            Assert.Equal(-1_000_000_000_078, refusal.Parameters!.MigrateToChatId);
        }

        [Fact]
        public async Task AGatewayAnswersInHtml()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Faults.Always("sendMessage", Fault.BadGateway());

            var problem = await Assert.ThrowsAsync<RequestException>(() => server.Client().SendMessage(Runner, "hello", cancellationToken: Cancel));

            Assert.Equal(HttpStatusCode.BadGateway, problem.HttpStatusCode);
        }

        [Fact]
        public async Task ACutBeforeTheWorkShowsNothing()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Faults.Next("sendMessage", Fault.CutBefore);

            await Assert.ThrowsAsync<RequestException>(() => server.Client().SendMessage(Runner, "hello", cancellationToken: Cancel));

            Assert.Single(server.Requests("sendMessage"));
            Assert.Empty(server.Shown);
        }

        [Fact]
        public async Task ACutAfterTheWorkShowsTheMessage()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Faults.Next("sendMessage", Fault.CutAfter);

            await Assert.ThrowsAsync<RequestException>(() => server.Client().SendMessage(Runner, "hello", cancellationToken: Cancel));

            Assert.Single(server.Requests("sendMessage"));
            Assert.Equal(["hello"], server.TextsTo(Runner));
        }

        [Fact]
        public async Task AHeldAnswerComesWhenItIsLetGo()
        {
            await using var server = await FakeBotApi.StartAsync();
            var release = new TaskCompletionSource();
            server.Faults.Next("sendMessage", Fault.HeldUntil(release.Task));
            var sending = server.Client().SendMessage(Runner, "hello", cancellationToken: Cancel);
            await server.WaitForAsync(() => server.ShownCount == 1);

            release.SetResult();

            Assert.Equal("hello", (await sending).Text);
        }

        [Fact]
        public async Task ASlowAnswerMayBeTooSlowForTheBot()
        {
            await using var server = await FakeBotApi.StartAsync(new FakeTimeProvider());
            server.Faults.Next("sendMessage", Fault.Slow(TimeSpan.FromSeconds(30)));
            using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var sending = server.Client().SendMessage(Runner, "hello", cancellationToken: impatient.Token);
            await server.WaitForAsync(() => server.ShownCount == 1);

            await impatient.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
            Assert.Equal(["hello"], server.TextsTo(Runner));
        }

        [Fact]
        public async Task ChanceIsTheSameForTheSameSeed()
        {
            async Task<string> Play()
            {
                await using var server = await FakeBotApi.StartAsync();
                var client = server.Client();
                server.Faults.Randomly("getMe", 0.5, seed: 7, Fault.InternalError(), Fault.CutBefore);
                var story = new StringBuilder();

                for (var call = 0; call < 40; call++)
                {
                    var problem = await Record.ExceptionAsync(() => client.GetMe(Cancel));
                    story.Append(problem switch { null => '+', ApiRequestException => '5', _ => 'x' });
                }

                return story.ToString();
            }

            var first = await Play();
            var second = await Play();

            Assert.Equal(first, second);
            Assert.True(first.Contains('+') && first.Contains('5') && first.Contains('x'), first);
        }
    }
}

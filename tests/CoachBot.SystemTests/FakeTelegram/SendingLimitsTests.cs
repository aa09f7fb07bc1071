using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace CoachBot.SystemTests.FakeTelegram;

public class SendingLimitsTests
{
    private const long Group = -77;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WhenLimitsAreNotKept
    {
        [Fact]
        public async Task TheFourthMessageAtOnceIsNoted()
        {
            await using var server = await FakeBotApi.StartAsync(new FakeTimeProvider());
            await SayAsync(server, chats: 1, messagesEach: 4);

            var violation = Assert.Single(server.LimitViolations);

            Assert.Equal((SendingLimit.Chat, 4), (violation.Limit, violation.Request));
            Assert.Equal(4, server.ShownCount);
        }

        [Fact]
        public async Task OneASecondIsWithinThem()
        {
            var time = new FakeTimeProvider();
            await using var server = await FakeBotApi.StartAsync(time);

            for (var second = 0; second < 10; second++)
            {
                await SayAsync(server, chats: 1, messagesEach: 1);
                time.Advance(TimeSpan.FromSeconds(1));
            }

            Assert.Empty(server.LimitViolations);
        }

        [Fact]
        public async Task TheThirtyFirstMessageOfASecondIsNoted()
        {
            await using var server = await FakeBotApi.StartAsync(new FakeTimeProvider());

            await SayAsync(server, chats: 31, messagesEach: 1);

            Assert.Equal(SendingLimit.Token, Assert.Single(server.LimitViolations).Limit);
        }

        [Fact]
        public async Task TheTwentyFirstMessageOfAMinuteInAGroupIsNoted()
        {
            var time = new FakeTimeProvider();
            await using var server = await FakeBotApi.StartAsync(time);
            var client = server.Client();

            for (var message = 0; message < 21; message++)
            {
                await client.SendMessage(Group, "hello", cancellationToken: Cancel);
                time.Advance(TimeSpan.FromSeconds(2));
            }

            Assert.Equal(SendingLimit.Group, Assert.Single(server.LimitViolations).Limit);
        }

        [Fact]
        public async Task TheyMayBeEnforced()
        {
            await using var server = await FakeBotApi.StartAsync(new FakeTimeProvider());
            server.EnforcesLimits = true;

            var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => SayAsync(server, chats: 1, messagesEach: 4));

            Assert.Equal((429, 1), (refusal.ErrorCode, refusal.Parameters!.RetryAfter));
            Assert.Equal(3, server.ShownCount);
        }

        [Fact]
        public async Task APauseThatWasAskedForIsWatched()
        {
            var time = new FakeTimeProvider();
            await using var server = await FakeBotApi.StartAsync(time);
            server.Faults.Next("sendMessage", Fault.TooManyRequests(5));
            await Assert.ThrowsAsync<ApiRequestException>(() => SayAsync(server, chats: 1, messagesEach: 1));
            time.Advance(TimeSpan.FromSeconds(4));

            await SayAsync(server, chats: 1, messagesEach: 1);

            Assert.Equal(SendingLimit.RetryAfter, Assert.Single(server.LimitViolations).Limit);
        }

        private static async Task SayAsync(FakeBotApi server, int chats, int messagesEach)
        {
            var client = server.Client();

            for (var message = 0; message < chats * messagesEach; message++)
            {
                await client.SendMessage(1 + (message % chats), "hello", cancellationToken: Cancel);
            }
        }
    }
}

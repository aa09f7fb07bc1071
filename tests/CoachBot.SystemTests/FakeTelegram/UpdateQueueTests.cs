using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace CoachBot.SystemTests.FakeTelegram;

public class UpdateQueueTests
{
    private const long Runner = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WhenUpdatesAreQueued
    {
        [Fact]
        public async Task TheyComeInOrderUntilConfirmed()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            var first = server.Say(Runner, "/start");
            server.Say(6, "hello");

            var before = await client.GetUpdates(cancellationToken: Cancel);
            var after = await client.GetUpdates(offset: (int)first + 1, cancellationToken: Cancel);

            Assert.Equal(["/start", "hello"], before.Select(update => update.Message!.Text!));
            Assert.Equal(["hello"], after.Select(update => update.Message!.Text!));
            Assert.Equal(1, server.PendingUpdates);
        }

        [Fact]
        public async Task AtMostTheLimitIsHandedOut()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Say(Runner, "one");
            server.Say(Runner, "two");

            var updates = await server.Client().GetUpdates(limit: 1, cancellationToken: Cancel);

            Assert.Equal("one", Assert.Single(updates).Message!.Text);
        }

        [Fact]
        public async Task ANegativeOffsetForgetsAllButTheLast()
        {
            await using var server = await FakeBotApi.StartAsync();
            server.Say(Runner, "one");
            server.Say(Runner, "two");

            var updates = await server.Client().GetUpdates(offset: -1, cancellationToken: Cancel);

            Assert.Equal("two", Assert.Single(updates).Message!.Text);
        }

        [Fact]
        public async Task KindsThatWereNotNamedAreNotQueued()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            await client.GetUpdates(allowedUpdates: [UpdateType.CallbackQuery], cancellationToken: Cancel);

            server.Say(Runner, "not heard");

            Assert.Equal((0, 1), (server.PendingUpdates, server.UnwantedUpdates));
        }

        [Fact]
        public async Task ThousandsAreDrained()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();

            for (var runner = 1; runner <= 5000; runner++)
            {
                server.Say(runner, "/today");
            }

            var heard = 0;

            for (var offset = 0; server.PendingUpdates > 0;)
            {
                var updates = await client.GetUpdates(offset, cancellationToken: Cancel);
                heard += updates.Length;
                offset = updates.LastOrDefault()?.Id + 1 ?? offset;
            }

            Assert.Equal(5000, heard);
        }
    }

    public class WhenThePollWaits
    {
        [Fact]
        public async Task AnUpdateEndsItAtOnce()
        {
            await using var server = await FakeBotApi.StartAsync();
            var poll = server.Client().GetUpdates(timeout: 50, cancellationToken: Cancel);
            await server.WaitForAsync(() => server.IsPolled);

            server.Say(Runner, "good morning");

            Assert.Equal("good morning", Assert.Single(await poll).Message!.Text);
        }

        [Fact]
        public async Task ItEndsEmptyAfterFiftySecondsAtMost()
        {
            var time = new FakeTimeProvider();
            await using var server = await FakeBotApi.StartAsync(time);
            var poll = server.Client().GetUpdates(timeout: 600, cancellationToken: Cancel);
            await server.WaitForAsync(() => server.IsPolled);

            time.Advance(TimeSpan.FromSeconds(50));

            Assert.Empty(await poll);
        }

        [Fact]
        public async Task ANewerPollEndsItWithAConflict()
        {
            await using var server = await FakeBotApi.StartAsync();
            var older = server.Client().GetUpdates(timeout: 50, cancellationToken: Cancel);
            await server.WaitForAsync(() => server.IsPolled);

            var newer = server.Client().GetUpdates(timeout: 50, cancellationToken: Cancel);

            var conflict = await Assert.ThrowsAsync<ApiRequestException>(() => older);
            server.Say(Runner, "hello");
            Assert.Equal(409, conflict.ErrorCode);
            Assert.Single(await newer);
        }

        [Fact]
        public async Task ThePollOfABotThatLeftIsForgotten()
        {
            await using var server = await FakeBotApi.StartAsync();
            using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var poll = server.Client().GetUpdates(timeout: 50, cancellationToken: leaving.Token);
            await server.WaitForAsync(() => server.IsPolled);

            await leaving.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
            await server.WaitForAsync(() => !server.IsPolled);
        }
    }

    public class WhenAWebhookIsSet
    {
        [Fact]
        public async Task PollingIsAConflictUntilItIsDeleted()
        {
            await using var server = await FakeBotApi.StartAsync();
            var client = server.Client();
            await client.SetWebhook("https://example.org/hook", cancellationToken: Cancel);

            var conflict = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetUpdates(cancellationToken: Cancel));
            await client.DeleteWebhook(cancellationToken: Cancel);

            Assert.Equal(409, conflict.ErrorCode);
            Assert.Empty(await client.GetUpdates(cancellationToken: Cancel));
        }
    }

    public class WhenTimePasses
    {
        [Fact]
        public async Task APressIsGoneAfterTwoAndAHalfMinutesAndAMessageStays()
        {
            var time = new FakeTimeProvider();
            await using var server = await FakeBotApi.StartAsync(time);
            server.Say(Runner, "hello");
            server.Press(Runner, 1, "done");

            time.Advance(TimeSpan.FromSeconds(151));

            var updates = await server.Client().GetUpdates(cancellationToken: Cancel);
            Assert.Equal(UpdateType.Message, Assert.Single(updates).Type);
        }
    }
}

using System.Collections.Concurrent;
using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Polling;
using CoachBot.Tests.Support;
using CoachBot.Tests.Telegram.Support;
using NodaTime;
using Telegram.Bot.Types;

namespace CoachBot.Tests.Telegram.Polling;

public class BatchHearingTests
{
    private readonly HurriedTime _time = new();
    private readonly MemoryLog<BatchHearingTests> _log = new();
    private readonly ConcurrentQueue<(string Chat, string Text)> _heard = [];

    private static RawUpdate Said(int id, int chat, string text) => Raw(
        $$$"""{"update_id":{{{id}}},"message":{"message_id":1,"date":1790000000,"chat":{"id":{{{chat}}},"type":"private"},"text":"{{{text}}}"}}""");

    private static RawUpdate Raw(string json) => new(JsonDocument.Parse(json).RootElement);

    private static IncomingMessage? Read(Update update) =>
        update.Message is { } message
            ? new IncomingMessage(new Address("telegram", $"{message.Chat.Id}"), update.Id, message.Text ?? "", Instant.MinValue)
            : null;

    private Task HearAsync(IReadOnlyList<RawUpdate> batch, Func<IncomingMessage, CancellationToken, Task<Guid?>>? hear = null) =>
        Hearing(hear ?? KeepAsync).HearAsync(batch, TestContext.Current.CancellationToken);

    private BatchHearing Hearing(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear) => new(Read, hear, _time, new FixedLuck(), _log);

    private Task<Guid?> KeepAsync(IncomingMessage message, CancellationToken cancel)
    {
        _heard.Enqueue((message.From.Chat, message.Text));

        return Task.FromResult<Guid?>(null);
    }

    public class ABatch : BatchHearingTests
    {
        [Fact]
        public async Task AChatIsHeardInOrder()
        {
            await HearAsync([Said(1, 5, "a"), Said(2, 6, "x"), Said(3, 5, "b"), Said(4, 5, "c")]);

            Assert.Equal(["a", "b", "c"], _heard.Where(message => message.Chat == "5").Select(message => message.Text));
            Assert.Equal(4, _heard.Count);
        }

        [Fact]
        public async Task ASlowChatHoldsUpNoOther()
        {
            var quickIsHeard = new TaskCompletionSource();

            await HearAsync([Said(1, 5, "slow"), Said(2, 6, "quick")], async (message, cancel) =>
            {
                if (message.Text == "slow")
                {
                    await quickIsHeard.Task.WaitAsync(cancel);
                }

                await KeepAsync(message, cancel);
                quickIsHeard.TrySetResult();

                return null;
            });

            Assert.Equal(["quick", "slow"], _heard.Select(message => message.Text));
        }

        [Theory]
        [InlineData("""{"update_id":2,"message":{"message_id":1,"date":99999999999999,"chat":{"id":5,"type":"private"},"text":"SECRET"}}""")]
        [InlineData("""{"update_id":2,"message":{"message_id":1,"date":1790000000,"chat":{"id":5,"type":"private"},"text":7,"caption":"SECRET"}}""")]
        [InlineData("""{"update_id":2,"message":{"message_id":1,"date":1790000000,"chat":{"id":5,"type":"private"},"text":"SECRET","forward_origin":{"type":"hologram","date":1}}}""")]
        [InlineData("""{"update_id":2,"message":"SECRET"}""")]
        public async Task AnUpdateThatCannotBeReadHidesNoOther(string poison)
        {
            await HearAsync([Said(1, 5, "before"), Raw(poison), Said(3, 5, "after")]);

            Assert.Equal(["before", "after"], _heard.Select(message => message.Text));
            Assert.StartsWith("Error: Update 2 (message) cannot be read", Assert.Single(_log.Lines), StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", _log.Lines[0], StringComparison.Ordinal);
        }

        [Fact]
        public async Task WhatIsNoUpdateAtAllIsLeftOut()
        {
            await HearAsync([Raw("7"), Raw("null"), Raw("{}"), Raw("""{"update_id":"x"}"""), Said(3, 5, "after")]);

            Assert.Equal("after", Assert.Single(_heard).Text);
        }
    }

    public class WhenHearingFails : BatchHearingTests
    {
        [Fact]
        public async Task ItIsTriedAgain()
        {
            var failures = 2;

            await HearAsync([Said(1, 5, "a"), Said(2, 5, "b")], (message, cancel) =>
                message.Text == "a" && failures-- > 0 ? throw new InvalidOperationException() : KeepAsync(message, cancel));

            Assert.Equal(["a", "b"], _heard.Select(message => message.Text));
            Assert.Equal([1, 2], _time.Waits.Select(wait => wait.TotalSeconds));
            Assert.Empty(_log.Lines);
        }

        [Fact]
        public async Task ItIsGivenUpAfterSomeMinutes()
        {
            var attempts = 0;

            await HearAsync([Said(1, 5, "a"), Said(2, 5, "b")], (message, cancel) =>
            {
                if (message.Text == "a")
                {
                    attempts++;
                    throw new InvalidOperationException("SECRET words");
                }

                return KeepAsync(message, cancel);
            });

            Assert.Equal(25, attempts);
            Assert.InRange(_time.Waits.Sum(wait => wait.TotalMinutes), 5, 15);
            Assert.Equal("b", Assert.Single(_heard).Text);
            Assert.Equal(
                [
                    "Warning: Update 1 (message) could not be heard yet and is tried again for some minutes: InvalidOperationException",
                    "Error: Update 1 (message) could not be heard and is left out: InvalidOperationException",
                ],
                _log.Lines);
        }

        [Fact]
        public async Task ACancelledBatchIsNotGivenUp()
        {
            using var stop = new CancellationTokenSource();

            var hearing = Hearing(async (_, cancel) =>
            {
                await stop.CancelAsync();
                cancel.ThrowIfCancellationRequested();

                return null;
            });

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hearing.HearAsync([Said(1, 5, "a")], stop.Token));

            Assert.Empty(_log.Lines);
        }
    }
}

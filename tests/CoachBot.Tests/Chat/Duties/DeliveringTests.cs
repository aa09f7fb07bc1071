using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Duties;

public class DeliveringTests
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    private static Delivery Older(Delivery delivery) => delivery with { Id = Guid.CreateVersion7((Some.Time - Duration.FromHours(1)).ToDateTimeOffset()) };

    /// <summary>A platform's answers in order, the last one again and again.</summary>
    private static Func<OutgoingMessage, SendResult> InTurn(params SendResult[] results)
    {
        var sent = -1;

        return _ => results[Math.Min(Interlocked.Increment(ref sent), results.Length - 1)];
    }

    /// <summary>A conversation that finds the same words for every session.</summary>
    private sealed class Spoken : IConversations
    {
        public Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel) => throw new NotSupportedException();

        public Task<Reply?> ComposeAsync(Delivery delivery, CancellationToken cancel) =>
            Task.FromResult(delivery.To.Chat == "unwanted" ? null : Some.Reply("session"));
    }

    private sealed class Scene : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly Delivering _delivering;

        private Task _running = Task.CompletedTask;

        private Scene(TestDatabase database)
        {
            Database = database;
            Store = new WatchedDeliveries(database.Deliveries);
            _delivering = new Delivering(Platform, Store, database.Leases, new Spoken(), new TimeProviderClock(Time), Time, Bell, Log);
        }

        public TestDatabase Database { get; }

        public WatchedDeliveries Store { get; }

        public WatchedTime Time { get; } = new(Some.Time);

        public FakePlatform Platform { get; } = new();

        public Bell Bell { get; } = new();

        public MemoryLog<Delivering> Log { get; } = new();

        public static async Task<Scene> WithAsync(params Delivery[] waiting)
        {
            var scene = new Scene(await TestDatabase.OpenAsync());
            await scene.Database.AddAsync(waiting);

            return scene;
        }

        /// <summary>Begins to deliver; the platform answers like this.</summary>
        public void Start(params SendResult[] results)
        {
            if (results.Length > 0)
            {
                Platform.Answers = InTurn(results);
            }

            _running = KeepAsync();
        }

        /// <summary>Returns when there is nothing to do for this long.</summary>
        public Task SleepAsync(TimeSpan time) => Time.SomebodyWaitsAsync(time);

        /// <summary>Moves the clock of a sleeper, and returns when all that is due by then has left.</summary>
        public async Task MoveAsync(TimeSpan time)
        {
            Time.ForgetWaits();
            Time.Advance(time);
            await SleepAsync(LongestSleep);
        }

        public async Task<DeliveryState> StateAsync(Delivery delivery) => (await Database.RowAsync(delivery)).State;

        /// <summary>Returns what ended the duty.</summary>
        public async Task<Exception?> EndAsync() =>
            await Record.ExceptionAsync(() => _running.WaitAsync(Patience.Long, TestContext.Current.CancellationToken));

        public Task StopAsync() => _stop.CancelAsync();

        // As the duties are kept: one that fails starts again.
        private async Task KeepAsync()
        {
            while (true)
            {
                try
                {
                    await _delivering.RunAsync(_stop.Token);
                }
                catch (IOException)
                {
                }
            }
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await EndAsync();
            await Database.DisposeAsync();
            Platform.Dispose();
            _stop.Dispose();
        }
    }

    public class WhatWaits
    {
        [Fact]
        public async Task LeavesAnswersFirst()
        {
            await using var scene = await Scene.WithAsync(Older(Some.Session(chat: "1")), Some.Delivery(chat: "2"));

            scene.Start();

            Assert.Equal(["2", "1"], (await scene.Platform.SentAsync(2)).Select(message => message.To.Chat));
        }

        [Fact]
        public async Task LeavesOneAfterTheOtherInAChat()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery(), Some.Delivery());
            var onTheWire = new TaskCompletionSource<SendResult>();
            scene.Platform.AnswersLater = _ => onTheWire.Task;

            scene.Start();
            await scene.SleepAsync(LongestSleep);
            var sent = scene.Platform.Sent.Count;
            onTheWire.SetResult(new SendResult.Sent("m1"));

            Assert.Equal(1, sent);
        }

        [Fact]
        public async Task LeavesWhenTheOneBeforeHasArrived()
        {
            await using var scene = await Scene.WithAsync(Older(Some.Delivery("first")), Some.Delivery("second"));

            scene.Start();

            Assert.Equal(
                [new Paragraph("first"), new Paragraph("second")],
                (await scene.Platform.SentAsync(2)).Select(message => message.Reply.Blocks[0]));
        }

        [Fact]
        public async Task LeavesOnceMoreIfItIsASessionThatAnEarlierSenderLeftOnTheWire()
        {
            var session = Some.Session();
            await using var scene = await Scene.WithAsync(session, Some.Delivery(chat: "43"));
            await scene.Database.BeginAsync();

            scene.Start();
            await scene.SleepAsync(TimeSpan.FromSeconds(1));
            await scene.MoveAsync(TimeSpan.FromSeconds(10));
            await scene.MoveAsync(TimeSpan.FromSeconds(60));

            Assert.Equal(session.Id, Assert.Single(scene.Platform.Sent).DeliveryId);
        }

        [Fact]
        public async Task LeavesWhenTheBellRings()
        {
            await using var scene = await Scene.WithAsync();
            scene.Start();
            await scene.SleepAsync(LongestSleep);
            await scene.Database.AddAsync(Some.Delivery());

            scene.Bell.Ring("fake");

            Assert.Single(await scene.Platform.SentAsync(1));
        }
    }

    public class WhatIsTakenLater
    {
        private static readonly TimeSpan FiveSeconds = TimeSpan.FromSeconds(5);

        private static SendResult.NotSent Later(bool wholePlatform = false) => new SendResult.NotSent(Some.Time + Duration.FromSeconds(5), wholePlatform);

        [Fact]
        public async Task WaitsUntilThen()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());

            scene.Start(Later(), new SendResult.Sent("m1"));
            await scene.SleepAsync(FiveSeconds);

            Assert.Single(scene.Platform.Sent);
        }

        [Fact]
        public async Task IsSentOnceThen()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Start(Later(), new SendResult.Sent("m1"));
            await scene.SleepAsync(FiveSeconds);

            await scene.MoveAsync(FiveSeconds);
            await scene.MoveAsync(LongestSleep);

            Assert.Equal(2, scene.Platform.Sent.Count);
        }

        [Fact]
        public async Task DoesNotHoldUpOtherChats()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Start(Later(), new SendResult.Sent("m1"));
            await scene.SleepAsync(FiveSeconds);
            await scene.Database.AddAsync(Some.Delivery(chat: "43"));

            scene.Bell.Ring("fake");

            Assert.Equal("43", (await scene.Platform.SentAsync(2))[1].To.Chat);
        }

        [Fact]
        public async Task LetsAnAnswerToAnotherChatFindOutWhetherTheLimitIsForAll()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Start(Later(wholePlatform: true), new SendResult.Sent("m1"));
            await scene.SleepAsync(FiveSeconds);
            await scene.Database.AddAsync(Some.Delivery(chat: "43"));

            scene.Bell.Ring("fake");

            Assert.Equal("43", (await scene.Platform.SentAsync(2))[1].To.Chat);
        }

        [Fact]
        public async Task LetsAllGoWhenThePauseIsOver()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Start(Later(wholePlatform: true), new SendResult.Sent("m1"));
            await scene.SleepAsync(FiveSeconds);
            await scene.Database.AddAsync(Some.Delivery(chat: "43"));

            await scene.MoveAsync(FiveSeconds);

            Assert.Equal(3, (await scene.Platform.SentAsync(3)).Count);
        }
    }

    public class WhatIsRefused
    {
        private static readonly SendResult Blocked = new SendResult.Gone("blocked", ChatIsDead: true);

        [Fact]
        public async Task CancelsWhatWaitsForADeadChat()
        {
            var waiting = Some.Delivery();
            await using var scene = await Scene.WithAsync(Older(Some.Delivery()), waiting);

            scene.Start(Blocked);
            await scene.Store.WrittenAsync();

            Assert.Equal(DeliveryState.Cancelled, await scene.StateAsync(waiting));
        }

        [Fact]
        public async Task EndsTheSubscriptionOfADeadChat()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            await scene.Database.SaveAsync(await scene.Database.LoadAsync() with { Subscription = Some.Subscription() });

            scene.Start(Blocked);
            await scene.Store.WrittenAsync();

            Assert.True((await scene.Database.LoadAsync()).Subscription?.IsDead);
        }
    }

    public class WhatMayHaveArrived
    {
        private static readonly SendResult Timeout = new SendResult.Unknown("timeout");

        [Fact]
        public async Task IsNotSentAgainIfItIsAnAnswer()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Start(Timeout);
            await scene.SleepAsync(LongestSleep);

            await scene.MoveAsync(TimeSpan.FromMinutes(2));

            Assert.Single(scene.Platform.Sent);
        }

        [Fact]
        public async Task IsSentOnceMoreAfterAMinuteIfItIsASession()
        {
            await using var scene = await Scene.WithAsync(Some.Session());
            scene.Start(Timeout, new SendResult.Sent("m1"));
            await scene.SleepAsync(LongestSleep);

            await scene.MoveAsync(LongestSleep);
            var before = scene.Platform.Sent.Count;
            scene.Time.Advance(LongestSleep);

            Assert.Equal((1, 2), (before, (await scene.Platform.SentAsync(2)).Count));
        }

        [Fact]
        public async Task IsNeverSentAThirdTime()
        {
            await using var scene = await Scene.WithAsync(Some.Session());
            scene.Start(Timeout);
            await scene.SleepAsync(LongestSleep);

            await scene.MoveAsync(TimeSpan.FromMinutes(1));
            await scene.MoveAsync(TimeSpan.FromMinutes(5));

            Assert.Equal(2, scene.Platform.Sent.Count);
        }

        [Fact]
        public async Task IsWhatAPlatformThatFailsLeaves()
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);
            scene.Platform.Answers = _ => throw new FormatException("a bug");

            scene.Start();
            await scene.Store.WrittenAsync();

            Assert.Equal(DeliveryState.Uncertain, await scene.StateAsync(delivery));
        }
    }

    public class WhatHasMoved
    {
        [Fact]
        public async Task FollowsItsChat()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());

            scene.Start(new SendResult.Moved(new Address("fake", "-100")), new SendResult.Sent("m1"));

            Assert.Equal(["42", "-100"], (await scene.Platform.SentAsync(2)).Select(message => message.To.Chat));
        }
    }

    public class WhenTheStoreFails
    {
        [Theory]
        [InlineData(1)]
        [InlineData(2)]
        [InlineData(3)]
        public async Task TheResultIsWrittenLater(int failures)
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);
            scene.Store.FailuresToCome = failures;

            scene.Start();
            await scene.Store.WrittenAsync();

            Assert.Equal(DeliveryState.Sent, await scene.StateAsync(delivery));
        }

        [Fact]
        public async Task NothingIsSentTwice()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            scene.Store.FailuresToCome = 2;

            scene.Start();
            await scene.Store.WrittenAsync();
            await scene.SleepAsync(LongestSleep);

            Assert.Single(scene.Platform.Sent);
        }
    }

    public class WhenStopped
    {
        [Fact]
        public async Task WaitsForWhatIsOnTheWire()
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);
            var onTheWire = new TaskCompletionSource<SendResult>();
            scene.Platform.AnswersLater = _ => onTheWire.Task;
            scene.Start();
            await scene.Platform.SentAsync(1);

            await scene.StopAsync();
            onTheWire.SetResult(new SendResult.Sent("m1"));
            await scene.EndAsync();

            Assert.Equal(DeliveryState.Sent, await scene.StateAsync(delivery));
        }

        [Fact]
        public async Task WaitsFourSecondsAtMost()
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);
            scene.Platform.AnswersLater = _ => new TaskCompletionSource<SendResult>().Task;
            scene.Start();
            await scene.Platform.SentAsync(1);

            await scene.StopAsync();
            await scene.SleepAsync(TimeSpan.FromSeconds(4));
            scene.Time.Advance(TimeSpan.FromSeconds(4));

            Assert.IsAssignableFrom<OperationCanceledException>(await scene.EndAsync());
            Assert.Equal(DeliveryState.Sending, await scene.StateAsync(delivery));
        }
    }

    public class ASessionThatIsNotWantedAnyMore
    {
        [Fact]
        public async Task IsCancelledInsteadOfSent()
        {
            var session = Some.Session(chat: "unwanted");
            await using var scene = await Scene.WithAsync(session);

            scene.Start();
            await scene.SleepAsync(LongestSleep);

            Assert.Empty(scene.Platform.Sent);
            Assert.Equal(DeliveryState.Cancelled, await scene.StateAsync(session));
        }
    }

    public class WhenSomebodyElseHoldsTheLease
    {
        private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

        [Fact]
        public async Task WaitsUntilItRunsOut()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery());
            await scene.Database.LeaseAsync();

            scene.Start();
            await scene.SleepAsync(Second);
            var before = scene.Platform.Sent.Count;
            await scene.MoveAsync(TimeSpan.FromSeconds(10));

            Assert.Equal((0, 1), (before, scene.Platform.Sent.Count));
        }

        [Fact]
        public async Task SaysSoOnce()
        {
            await using var scene = await Scene.WithAsync();
            await scene.Database.LeaseAsync();

            scene.Start();
            await scene.SleepAsync(Second);

            Assert.Equal(["Warning: Another process sends on fake; this one waits until it stops"], scene.Log.Lines);
        }

        [Fact]
        public async Task SendsNothingAfterItWasFrozenBetweenIntentAndFirstByte()
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);
            scene.Store.AfterBegin = () => scene.Time.Advance(TimeSpan.FromSeconds(8));

            scene.Start();

            Assert.IsType<LeaseLostException>(await scene.EndAsync());
            Assert.Empty(scene.Platform.Sent);
            Assert.Equal(DeliveryState.Sending, await scene.StateAsync(delivery));
        }
    }

    public class ATokenThatIsRefused
    {
        [Fact]
        public async Task EndsTheDutyWithOneSentenceAndLosesNothing()
        {
            var delivery = Some.Delivery();
            await using var scene = await Scene.WithAsync(delivery);

            scene.Start(new SendResult.Refused("Mend the token."));

            Assert.Equal("Mend the token.", Assert.IsType<PlatformRefusedException>(await scene.EndAsync()).Message);
            Assert.Equal((3, DeliveryState.Ready), (scene.Platform.Sent.Count, await scene.StateAsync(delivery)));
        }
    }

    public class TheLog
    {
        [Fact]
        public async Task SaysWhatWasAnsweredAndNotWhatWasSaid()
        {
            await using var scene = await Scene.WithAsync(Some.Delivery("my knee hurts"));

            scene.Start();
            await scene.SleepAsync(LongestSleep);
            await scene.StopAsync();
            await scene.EndAsync();

            var line = Assert.Single(scene.Log.Lines);
            Assert.StartsWith("Information: fake answered help for fake/42 in 0 ms", line, StringComparison.Ordinal);
        }
    }
}

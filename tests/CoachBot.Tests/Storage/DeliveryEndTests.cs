using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Storage;

public class DeliveryEndTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private static Delivery Older(Delivery delivery, int minutes) =>
        delivery with { Id = Guid.CreateVersion7((Some.Time - (minutes * Minute)).ToDateTimeOffset()) };

    private static Task FinishAsync(TestDatabase database, Delivery delivery, SendResult result, Instant? now = null) =>
        database.FinishAsync(delivery, result, now);

    /// <summary>Adds a delivery and lets its only attempt end like this.</summary>
    private static async Task EndAsync(TestDatabase database, Delivery delivery, SendResult result)
    {
        await database.AddAsync(delivery);
        await FinishAsync(database, Assert.Single(await database.BeginAsync()), result);
    }

    public class WhatWasSent
    {
        [Fact]
        public async Task IsSent()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();

            await EndAsync(database, delivery, new SendResult.Sent("m1"));

            var row = await database.RowAsync(delivery);
            Assert.Equal((DeliveryState.Sent, "m1"), (row.State, row.MessageId));
        }

        [Fact]
        public async Task KeepsItsEnd()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await EndAsync(database, delivery, new SendResult.Sent("m1"));

            await FinishAsync(database, delivery, new SendResult.Unknown("late"));

            Assert.Equal(DeliveryState.Sent, (await database.RowAsync(delivery)).State);
        }
    }

    public class WhatWasNotSent
    {
        private static readonly SendResult InAMinute = new SendResult.NotSent(Some.Time + Minute);

        [Fact]
        public async Task WaitsUntilItMayGo()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Delivery(), InAMinute);

            var early = await database.BeginAsync(Some.Time + Minute - Duration.FromMilliseconds(1));
            var due = await database.BeginAsync(Some.Time + Minute);

            Assert.Equal((0, 1), (early.Count, due.Count));
        }

        [Fact]
        public async Task DoesNotCountAsAnAttempt()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Delivery(), InAMinute);

            var again = Assert.Single(await database.BeginAsync(Some.Time + Minute));

            Assert.Equal(1, again.Attempt);
        }

        [Fact]
        public async Task KeepsItsWords()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Delivery("words"), InAMinute);

            var again = Assert.Single(await database.BeginAsync(Some.Time + Minute));

            Assert.Equal([new Paragraph("words")], again.Reply.Blocks);
        }

        [Fact]
        public async Task IsNotOvertakenInItsChat()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Older(Some.Delivery(), 1), InAMinute);
            await database.AddAsync(Some.Delivery());

            var sending = await database.BeginAsync();

            Assert.Empty(sending);
        }

        [Fact]
        public async Task DoesNotHoldUpOtherChats()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Older(Some.Delivery(), 1), InAMinute);
            await database.AddAsync(Some.Delivery(chat: "43"));

            var sending = await database.BeginAsync();

            Assert.Equal("43", Assert.Single(sending).To.Chat);
        }
    }

    public class WhatIsGone
    {
        private static readonly SendResult Blocked = new SendResult.Gone("blocked", ChatIsDead: true);

        private static readonly SendResult Refused = new SendResult.Gone("bad request", ChatIsDead: false);

        [Fact]
        public async Task HasFailed()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();

            await EndAsync(database, delivery, Refused);

            var row = await database.RowAsync(delivery);
            Assert.Equal((DeliveryState.Failed, "bad request"), (row.State, row.LastError));
        }

        [Fact]
        public async Task TakesTheRestOfADeadChatAlong()
        {
            await using var database = await TestDatabase.OpenAsync();
            var waiting = Some.Delivery();
            await database.AddAsync(Older(Some.Delivery(), 1), waiting);

            await FinishAsync(database, Assert.Single(await database.BeginAsync()), Blocked);

            Assert.Equal(DeliveryState.Cancelled, (await database.RowAsync(waiting)).State);
        }

        [Fact]
        public async Task LeavesWhatWasSaidSinceAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Older(Some.Delivery(), 1));
            var blocked = Assert.Single(await database.BeginAsync());
            await database.AddAsync(Some.Delivery() with { HeardAt = Some.Time + Minute });

            await FinishAsync(database, blocked, Blocked, Some.Time + Minute);

            Assert.Single(await database.BeginAsync());
        }

        [Fact]
        public async Task LeavesTheSubscriptionOfAChatThatSpokeSinceAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription(), LastHeardAt = Some.Time + Minute });

            await EndAsync(database, Some.Session(), Blocked);

            Assert.False((await database.LoadAsync()).Subscription?.IsDead);
        }

        [Fact]
        public async Task LeavesTheRestOfALivingChatAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Older(Some.Delivery(), 1), Some.Delivery());

            await FinishAsync(database, Assert.Single(await database.BeginAsync()), Refused);

            Assert.Single(await database.BeginAsync());
        }

        [Fact]
        public async Task LeavesOtherChatsAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Delivery(), Blocked);

            await database.AddAsync(Some.Delivery(chat: "43"));

            Assert.Single(await database.BeginAsync());
        }

        [Fact]
        public async Task EndsTheSubscriptionOfADeadChat()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });

            await EndAsync(database, Some.Session(), Blocked);

            Assert.True((await database.LoadAsync()).Subscription?.IsDead);
        }
    }

    public class AChatThatMayBeGone
    {
        private static readonly SendResult NotFound = new SendResult.Gone("chat not found", ChatIsDead: false) { ChatMayBeDead = true };

        private static async Task<bool?> IsDeadAfterAsync(params (int Day, SendResult Result)[] attempts)
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });

            foreach (var (day, result) in attempts)
            {
                var now = Some.Time + Duration.FromDays(day);
                await database.AddAsync(Some.Session() with { SessionDate = Some.Day.PlusDays(day), NotBefore = now, NotAfter = now + Minute });
                await database.FinishAsync(Assert.Single(await database.BeginAsync(now)), result, now);
            }

            return (await database.LoadAsync()).Subscription?.IsDead;
        }

        [Fact]
        public async Task IsNotBelievedDeadOnTheFirstDay() => Assert.False(await IsDeadAfterAsync((0, NotFound)));

        [Fact]
        public async Task IsBelievedDeadOnTheSecond() => Assert.True(await IsDeadAfterAsync((0, NotFound), (1, NotFound)));

        [Fact]
        public async Task IsTrustedAgainWhenSomethingArrived() =>
            Assert.False(await IsDeadAfterAsync((0, NotFound), (1, new SendResult.Sent("m1")), (2, NotFound)));
    }

    public class AChatWhereTheBotMayNotWrite
    {
        [Fact]
        public async Task HasItsSubscriptionBarred()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });

            await EndAsync(database, Some.Session(), new SendResult.Gone("TOPIC_CLOSED", ChatIsDead: false) { MayNotWrite = true });

            Assert.True((await database.LoadAsync()).Subscription is { IsDead: true, IsBarred: true });
        }
    }

    public class WhatIsUnknown
    {
        private static readonly SendResult Timeout = new SendResult.Unknown("timeout");

        [Fact]
        public async Task StaysUncertainIfItIsAnAnswer()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();

            await EndAsync(database, delivery, Timeout);

            Assert.Equal(DeliveryState.Uncertain, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task IsSentOnceMoreAMinuteLaterIfItIsASession()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Session(), Timeout);

            var early = await database.BeginAsync(Some.Time + Minute - Duration.FromMilliseconds(1));
            var due = await database.BeginAsync(Some.Time + Minute);

            Assert.Equal((0, 1), (early.Count, due.Count));
        }

        [Fact]
        public async Task IsNeverSentAThirdTime()
        {
            await using var database = await TestDatabase.OpenAsync();
            var session = Some.Session();
            await EndAsync(database, session, Timeout);

            await FinishAsync(database, Assert.Single(await database.BeginAsync(Some.Time + Minute)), Timeout, Some.Time + Minute);

            Assert.Equal(DeliveryState.Uncertain, (await database.RowAsync(session)).State);
        }

        [Fact]
        public async Task HasNoSecondChanceWhenThatWouldBeTooLate()
        {
            await using var database = await TestDatabase.OpenAsync();
            var session = Some.Session() with { NotAfter = Some.Time + Minute };

            await EndAsync(database, session, Timeout);

            Assert.Equal(DeliveryState.Uncertain, (await database.RowAsync(session)).State);
        }

        [Fact]
        public async Task DoesNotHoldUpAnswers()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Older(Some.Session(), 1), Timeout);
            var answer = Some.Delivery();
            await database.AddAsync(answer);

            var sending = await database.BeginAsync();

            Assert.Equal(answer.Id, Assert.Single(sending).Id);
        }
    }

    public class WhatHasMoved
    {
        private static readonly Address New = new("fake", "-100");

        [Fact]
        public async Task FollowsItsChat()
        {
            await using var database = await TestDatabase.OpenAsync();

            await EndAsync(database, Some.Delivery(), new SendResult.Moved(New));

            Assert.Equal(New, Assert.Single(await database.BeginAsync()).To);
        }

        [Fact]
        public async Task TakesTheStateAlong()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State("it"));

            await EndAsync(database, Some.Delivery(), new SendResult.Moved(New));

            Assert.Equal("it", (await database.LoadAsync("-100")).Language);
        }

        [Fact]
        public async Task FollowsItsChatToOneThatIsKnown()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State(chat: "-100"));

            await EndAsync(database, Some.Session(), new SendResult.Moved(New));

            Assert.Equal(New, Assert.Single(await database.BeginAsync()).To);
        }

        [Fact]
        public async Task IsNotWantedWhereThatDaysSessionIsKnown()
        {
            await using var database = await TestDatabase.OpenAsync();
            await EndAsync(database, Some.Session(chat: "-100"), new SendResult.Sent("m1"));
            var session = Some.Session();

            await EndAsync(database, session, new SendResult.Moved(New));

            Assert.Equal(DeliveryState.Cancelled, (await database.RowAsync(session)).State);
        }
    }

    public class TheWords
    {
        public static TheoryData<string> Ends => ["sent", "gone", "unknown", "cancelled", "late", "late while sending", "left twice", "moved to a known session"];

        [Theory]
        [MemberData(nameof(Ends))]
        public async Task AreKeptNoLongerThanItTakesToSayThem(string end)
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();

            switch (end)
            {
                case "sent":
                    await EndAsync(database, delivery, new SendResult.Sent("m1"));
                    break;
                case "gone":
                    await EndAsync(database, delivery, new SendResult.Gone("blocked", true));
                    break;
                case "unknown":
                    await EndAsync(database, delivery, new SendResult.Unknown("timeout"));
                    break;
                case "cancelled":
                    await database.AddAsync(Older(Some.Delivery(), 1), delivery);
                    await FinishAsync(database, Assert.Single(await database.BeginAsync()), new SendResult.Gone("blocked", true));
                    break;
                case "late":
                    await database.AddAsync(delivery);
                    await database.TakeOverAsync(Some.Time + Duration.FromHours(1));
                    break;
                case "late while sending":
                    await database.AddAsync(delivery);
                    await database.BeginAsync();
                    await database.TakeOverAsync(Some.Time + Duration.FromHours(1));
                    break;
                case "left twice":
                    await database.AddAsync(delivery with { Attempt = 1 });
                    await database.BeginAsync();
                    await database.TakeOverAsync(Some.Time + Minute);
                    break;
                default:
                    await EndAsync(database, Some.Session(chat: "-100"), new SendResult.Sent("m1"));
                    delivery = Some.Session();
                    await EndAsync(database, delivery, new SendResult.Moved(new Address("fake", "-100")));
                    break;
            }

            Assert.Equal("", (await database.RowAsync(delivery)).Reply);
        }
    }
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Storage;

public class DeliveryStoreTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private static Delivery Older(Delivery delivery, int minutes) =>
        delivery with { Id = Guid.CreateVersion7((Some.Time - (minutes * Minute)).ToDateTimeOffset()) };

    public class WhatIsReady
    {
        [Fact]
        public async Task GoesAnswersFirst()
        {
            await using var database = await TestDatabase.OpenAsync();
            var session = Older(Some.Session(chat: "1"), 9);
            var answer = Some.Delivery(chat: "2");
            await database.AddAsync(session, answer);

            var sending = await database.BeginAsync();

            Assert.Equal([answer.Id, session.Id], sending.Select(delivery => delivery.Id));
        }

        [Fact]
        public async Task GoesOldestFirst()
        {
            await using var database = await TestDatabase.OpenAsync();
            Delivery[] deliveries = [Older(Some.Delivery(chat: "1"), 1), Older(Some.Delivery(chat: "2"), 3), Older(Some.Delivery(chat: "3"), 2)];
            await database.AddAsync(deliveries);

            var sending = await database.BeginAsync();

            Assert.Equal(["2", "3", "1"], sending.Select(delivery => delivery.To.Chat));
        }

        [Fact]
        public async Task GoesUpToALimit()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync([.. Enumerable.Range(0, 7).Select(chat => Some.Delivery(chat: $"{chat}"))]);

            var sending = await database.BeginAsync(limit: 5);

            Assert.Equal(5, sending.Count);
        }

        [Fact]
        public async Task GoesOneAtATimeInAChat()
        {
            await using var database = await TestDatabase.OpenAsync();
            var first = Older(Some.Delivery(), 2);
            await database.AddAsync(Older(Some.Delivery(), 1), first);

            var sending = await database.BeginAsync();

            Assert.Equal(first.Id, Assert.Single(sending).Id);
        }

        [Fact]
        public async Task WaitsWhileItsChatIsBusy()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Delivery(), Some.Delivery() with { To = new Address("fake", "42", "topic") });
            await database.BeginAsync();

            var sending = await database.BeginAsync();

            Assert.Empty(sending);
        }

        [Fact]
        public async Task IsNotHeldUpByAChatWithMuchToSay()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync([.. Enumerable.Range(1, 9).Select(minute => Older(Some.Delivery(), minute)), Some.Delivery(chat: "43")]);

            var sending = await database.BeginAsync(limit: 2);
            var next = await database.BeginAsync(limit: 1);

            Assert.Equal(["42", "43"], sending.Concat(next).Select(delivery => delivery.To.Chat));
        }

        [Fact]
        public async Task OfAnotherPlatformIsLeftAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Delivery());

            var sending = await database.BeginAsync(platform: "other");

            Assert.Empty(sending);
        }

        [Fact]
        public async Task IsNotSentBeforeItsTime()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Delivery());

            var sending = await database.BeginAsync(Some.Time - Duration.FromMilliseconds(1));

            Assert.Empty(sending);
        }

        [Fact]
        public async Task IsNotSentWhenItIsTooLate()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Delivery());

            var sending = await database.BeginAsync(Some.Time + Duration.FromHours(1));

            Assert.Empty(sending);
        }

        [Fact]
        public async Task IsEndedWhenItIsTooLate()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            await database.BeginAsync(Some.Time + Duration.FromHours(1));

            Assert.Equal(DeliveryState.Expired, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task IsCommittedAsBeingSent()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            await database.BeginAsync();

            var row = await database.RowAsync(delivery);
            Assert.Equal((DeliveryState.Sending, 1, Some.Time.ToUnixTimeMilliseconds()), (row.State, row.Attempt, row.IntentAt));
        }
    }

    public class WhatAnEarlierProcessLeft
    {
        private static async Task<DeliveryState> RecoveredAsync(TestDatabase database, Delivery delivery, Instant now)
        {
            await database.Deliveries.RecoverAsync("fake", now, TestContext.Current.CancellationToken);

            return (await database.RowAsync(delivery)).State;
        }

        [Fact]
        public async Task IsReadyAgainAfterOneAttempt()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.BeginAsync();

            var state = await RecoveredAsync(database, delivery, Some.Time);

            Assert.Equal(DeliveryState.Ready, state);
        }

        [Fact]
        public async Task IsUncertainAfterTwoAttempts()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery() with { Attempt = 1 };
            await database.AddAsync(delivery);
            await database.BeginAsync();

            var state = await RecoveredAsync(database, delivery, Some.Time);

            Assert.Equal(DeliveryState.Uncertain, state);
        }

        [Fact]
        public async Task IsUncertainIfItIsTooLateToSendItAgain()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.BeginAsync();

            var state = await RecoveredAsync(database, delivery, Some.Time + Duration.FromHours(1));

            Assert.Equal(DeliveryState.Uncertain, state);
        }

        [Fact]
        public async Task HasExpiredIfItWaitedTooLong()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            var state = await RecoveredAsync(database, delivery, Some.Time + Duration.FromHours(1));

            Assert.Equal(DeliveryState.Expired, state);
        }

        [Fact]
        public async Task WaitsOnIfItWasNotBegun()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            var state = await RecoveredAsync(database, delivery, Some.Time);

            Assert.Equal(DeliveryState.Ready, state);
        }

        [Fact]
        public async Task OnAnotherPlatformIsLeftAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.BeginAsync();

            await database.Deliveries.RecoverAsync("other", Some.Time, TestContext.Current.CancellationToken);

            Assert.Equal(DeliveryState.Sending, (await database.RowAsync(delivery)).State);
        }
    }

    public class TheNextReady
    {
        private static Task<Instant?> NextAsync(TestDatabase database, Instant after) =>
            database.Deliveries.NextReadyAsync("fake", after, TestContext.Current.CancellationToken);

        [Fact]
        public async Task IsNoneWhenNothingWaits()
        {
            await using var database = await TestDatabase.OpenAsync();

            var next = await NextAsync(database, Some.Time);

            Assert.Null(next);
        }

        [Fact]
        public async Task IsTheEarliest()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(
                Some.Delivery(chat: "1") with { NotBefore = Some.Time + (2 * Minute) },
                Some.Delivery(chat: "2") with { NotBefore = Some.Time + Minute });

            var next = await NextAsync(database, Some.Time);

            Assert.Equal(Some.Time + Minute, next);
        }

        [Fact]
        public async Task IsNotHiddenByWhatIsReadyButMayNotLeave()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(
                Some.Delivery(),
                Some.Delivery(),
                Some.Delivery(chat: "43") with { NotBefore = Some.Time + Minute });
            await database.BeginAsync();

            var next = await NextAsync(database, Some.Time);

            Assert.Equal(Some.Time + Minute, next);
        }
    }

    public class TheSubscriptions
    {
        private static Task<bool> SubscribeAsync(TestDatabase database, string chat, Instant due, bool isDead = false) =>
            database.SaveAsync(Some.State(chat: chat) with { Subscription = Some.Subscription() with { NextDue = due, IsDead = isDead } });

        private static async Task<IEnumerable<string>> DueAsync(TestDatabase database, int limit = 10) =>
            (await database.Deliveries.DueSubscriptionsAsync(Some.Time, limit, TestContext.Current.CancellationToken)).Select(address => address.Chat);

        [Fact]
        public async Task AreDueTheLongestWaitingFirst()
        {
            await using var database = await TestDatabase.OpenAsync();
            await SubscribeAsync(database, "1", Some.Time);
            await SubscribeAsync(database, "2", Some.Time - Minute);

            var due = await DueAsync(database);

            Assert.Equal(["2", "1"], due);
        }

        [Fact]
        public async Task AreNotDueBeforeTheirTime()
        {
            await using var database = await TestDatabase.OpenAsync();
            await SubscribeAsync(database, "1", Some.Time + Duration.FromMilliseconds(1));

            var due = await DueAsync(database);

            Assert.Empty(due);
        }

        [Fact]
        public async Task AreNotDueWhenDead()
        {
            await using var database = await TestDatabase.OpenAsync();
            await SubscribeAsync(database, "1", Some.Time, isDead: true);

            var due = await DueAsync(database);

            Assert.Empty(due);
        }

        [Fact]
        public async Task AreDueUpToALimit()
        {
            await using var database = await TestDatabase.OpenAsync();
            await SubscribeAsync(database, "1", Some.Time);
            await SubscribeAsync(database, "2", Some.Time);

            var due = await DueAsync(database, limit: 1);

            Assert.Single(due);
        }

        [Fact]
        public async Task TellTheNextThatIsDueAndAlive()
        {
            await using var database = await TestDatabase.OpenAsync();
            await SubscribeAsync(database, "1", Some.Time, isDead: true);
            await SubscribeAsync(database, "2", Some.Time + Minute);

            var next = await database.Deliveries.NextDueAsync(TestContext.Current.CancellationToken);

            Assert.Equal(Some.Time + Minute, next);
        }
    }
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
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

    public class WhatAnEarlierSenderLeft
    {
        private static readonly Duration LeaseLife = Duration.FromSeconds(10);

        private static async Task<DeliveryRow> LeftAsync(TestDatabase database, Delivery delivery, Instant? at = null)
        {
            await database.AddAsync(delivery);
            await database.BeginAsync();
            await database.TakeOverAsync(at ?? Some.Time + LeaseLife);

            return await database.RowAsync(delivery);
        }

        [Fact]
        public async Task IsUncertainForGoodIfItIsAnAnswer()
        {
            await using var database = await TestDatabase.OpenAsync();

            var row = await LeftAsync(database, Some.Delivery());

            Assert.Equal((DeliveryState.Uncertain, null), (row.State, row.AgainAt));
        }

        [Fact]
        public async Task HasASecondChanceIfItIsASession()
        {
            await using var database = await TestDatabase.OpenAsync();

            var row = await LeftAsync(database, Some.Session());

            Assert.Equal((DeliveryState.Uncertain, (Some.Time + LeaseLife + Minute).ToUnixTimeMilliseconds()), (row.State, row.AgainAt));
        }

        [Fact]
        public async Task HasNoThirdChance()
        {
            await using var database = await TestDatabase.OpenAsync();

            var row = await LeftAsync(database, Some.Session() with { Attempt = 1 });

            Assert.Equal((DeliveryState.Uncertain, null), (row.State, row.AgainAt));
        }

        [Fact]
        public async Task IsUncertainForGoodIfItIsTooLateToSendItAgain()
        {
            await using var database = await TestDatabase.OpenAsync();

            var row = await LeftAsync(database, Some.Session(), Some.Time + Duration.FromHours(1));

            Assert.Equal((DeliveryState.Uncertain, null), (row.State, row.AgainAt));
        }

        [Fact]
        public async Task HasExpiredIfItWaitedTooLong()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            await database.TakeOverAsync(Some.Time + Duration.FromHours(1));

            Assert.Equal(DeliveryState.Expired, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task WaitsOnIfItWasNotBegun()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);

            await database.TakeOverAsync(Some.Time);

            Assert.Equal(DeliveryState.Ready, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task OnAnotherPlatformIsLeftAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.BeginAsync();

            await database.TakeOverAsync(Some.Time + LeaseLife, "other");

            Assert.Equal(DeliveryState.Sending, (await database.RowAsync(delivery)).State);
        }
    }

    public class ASenderWhoseLeaseIsLost
    {
        private static readonly Instant Later = Some.Time + Duration.FromSeconds(10);

        [Fact]
        public async Task BeginsNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.LeaseAsync();
            await database.TakeOverAsync(Later);

            var begun = await database.BeginAsync(Later);

            Assert.Empty(begun);
            Assert.Equal(DeliveryState.Ready, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task WritesNoResult()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            await database.BeginAsync();
            await database.TakeOverAsync(Later);

            await database.FinishAsync(delivery, new SendResult.Sent("m1"), Later);

            Assert.Equal((DeliveryState.Uncertain, null), ((await database.RowAsync(delivery)).State, (await database.RowAsync(delivery)).MessageId));
        }

        [Fact]
        public async Task CancelsNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            var lost = await database.LeaseAsync();
            await database.TakeOverAsync(Later);

            await database.Deliveries.CancelAsync(lost, [delivery.Id], TestContext.Current.CancellationToken);

            Assert.Equal(DeliveryState.Ready, (await database.RowAsync(delivery)).State);
        }

        [Fact]
        public async Task EndsNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            var delivery = Some.Delivery();
            await database.AddAsync(delivery);
            var lost = await database.LeaseAsync();
            await database.TakeOverAsync(Later);

            await database.Deliveries.PassTimeAsync(lost, Later + Duration.FromHours(1), TestContext.Current.CancellationToken);

            Assert.Equal(DeliveryState.Ready, (await database.RowAsync(delivery)).State);
        }
    }

    public class TheQuestions
    {
        // Of a million rows, each must look at its own few.
        [Theory]
        [InlineData("delivery_answers", """SELECT * FROM "delivery" WHERE "Platform" = 'fake' AND "State" = 1 AND "Kind" = 1 ORDER BY "Id" LIMIT 100""")]
        [InlineData("delivery_ready", """SELECT * FROM "delivery" WHERE "Platform" = 'fake' AND "State" = 1 AND "NotBefore" <= 5 AND "NotAfter" > 5 AND "Kind" <> 1 ORDER BY "NotAfter", "Id" LIMIT 100""")]
        [InlineData("delivery_ready", """SELECT 1 FROM "delivery" WHERE "Platform" = 'fake' AND "State" = 1 AND "NotAfter" <= 5""")]
        [InlineData("delivery_waiting", """SELECT min("NotBefore") FROM "delivery" WHERE "Platform" = 'fake' AND "State" = 1 AND "NotBefore" > 5""")]
        [InlineData("delivery_again", """SELECT 1 FROM "delivery" WHERE "Platform" = 'fake' AND "AgainAt" IS NOT NULL AND "AgainAt" <= 5""")]
        [InlineData("subscription_due", """SELECT * FROM "subscription" WHERE NOT ("IsDead") AND "NextDue" <= 5 ORDER BY "NextDue" LIMIT 100""")]
        public async Task AreAnsweredByTheirIndexWithoutSorting(string index, string question)
        {
            await using var database = await TestDatabase.OpenAsync();
            await using var context = await database.ReadAsync();

            await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"EXPLAIN QUERY PLAN {question}";
            using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var plan = new List<string>();

            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                plan.Add(reader.GetString(3));
            }

            Assert.Contains(plan, line => line.Contains(index, StringComparison.Ordinal));
            Assert.DoesNotContain(plan, line => line.Contains("TEMP B-TREE", StringComparison.Ordinal));
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
}

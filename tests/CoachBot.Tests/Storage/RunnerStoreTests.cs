using CoachBot.Chat.Messages;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Tests.Storage;

public class RunnerStoreTests
{
    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using var rows = await database.ReadAsync();

        return await rows.Deliveries.CountAsync(TestContext.Current.CancellationToken);
    }

    public class AState
    {
        [Fact]
        public async Task IsUnknownBeforeItIsSaved()
        {
            await using var database = await TestDatabase.OpenAsync();

            var state = await database.Runners.LoadAsync(Some.Address(), TestContext.Current.CancellationToken);

            Assert.Null(state);
        }

        [Fact]
        public async Task ComesBackAsItWasSaved()
        {
            await using var database = await TestDatabase.OpenAsync();

            await RandomRows.States.SampleAsync(
                async state =>
                {
                    await database.SaveAsync(state);

                    var loaded = await database.LoadAsync(state.Address.Chat, state.Address.Platform);

                    Assert.Equal(Remembered.Of(state with { Version = 1 }), Remembered.Of(loaded));
                },
                iter: 100,
                threads: 1);
        }

        [Fact]
        public async Task ReplacesTheOneBeforeInEveryField()
        {
            await using var database = await TestDatabase.OpenAsync();

            await RandomRows.States.SampleAsync(
                async state =>
                {
                    var before = await database.LoadAsync();
                    var after = state with { Address = before.Address, Version = before.Version };
                    await database.SaveAsync(after);

                    var loaded = await database.LoadAsync();

                    Assert.Equal(Remembered.Of(after with { Version = before.Version + 1 }), Remembered.Of(loaded));
                },
                iter: 100,
                threads: 1);
        }

        [Fact]
        public async Task WithoutASubscriptionOwesNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });
            await database.SaveAsync(await database.LoadAsync() with { Subscription = null });

            var due = await database.Plans.NextDueAsync(TestContext.Current.CancellationToken);

            Assert.Null(due);
        }
    }

    public class Forgetting
    {
        [Fact]
        public async Task LeavesNoRowButTheLastWord()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() }, Some.Delivery("a secret"));
            await database.AddAsync(Some.Session());
            var goodbye = Some.Delivery("goodbye");

            await database.Runners.ForgetAsync(Some.Address(), goodbye, TestContext.Current.CancellationToken);

            await using var rows = await database.ReadAsync();
            Assert.Equal(
                (0, 0, goodbye.Id),
                (await rows.Chats.CountAsync(TestContext.Current.CancellationToken),
                    await rows.Subscriptions.CountAsync(TestContext.Current.CancellationToken),
                    (await rows.Deliveries.SingleAsync(TestContext.Current.CancellationToken)).Id));
        }

        [Fact]
        public async Task LeavesOtherChatsAlone()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });
            await database.SaveAsync(Some.State(chat: "43") with { Subscription = Some.Subscription() }, Some.Delivery(chat: "43"));

            await database.Runners.ForgetAsync(Some.Address(), null, TestContext.Current.CancellationToken);

            Assert.Equal((1, true), (await CountAsync(database), (await database.LoadAsync("43")).Subscription is not null));
        }

        [Fact]
        public async Task LetsTheChatBeginAnew()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State());
            await database.Runners.ForgetAsync(Some.Address(), null, TestContext.Current.CancellationToken);

            var isSaved = await database.SaveAsync(Some.State());

            Assert.True(isSaved);
        }
    }

    public class AValueThatCannotBeRead
    {
        private static async Task<TestDatabase> WithAsync(string runner, string diary)
        {
            var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State("it") with { Subscription = Some.Subscription(), LastHeardAt = Some.Time });
            await using var rows = await database.ReadAsync();
            await rows.Chats.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Runner, runner).SetProperty(row => row.Diary, diary), TestContext.Current.CancellationToken);

            return database;
        }

        [Fact]
        public async Task DoesNotLoseTheRunner()
        {
            await using var database = await WithAsync("""{"since":"2026-03-02","sex":"Other","gates":2}""", """{"days":{"2026-11-23":{"soreness":"a lot"}}}""");

            var state = await database.LoadAsync();

            var expected = Some.State("it") with
            {
                Runner = new Runner { Since = new LocalDate(2026, 3, 2), Gates = 2 },
                Diary = new Diary(new Dictionary<LocalDate, DiaryDay> { [Some.Day] = DiaryDay.Blank }),
                Subscription = Some.Subscription(),
                LastHeardAt = Some.Time,
                Version = 1,
            };
            Assert.Equal(Remembered.Of(expected), Remembered.Of(state));
        }

        [Fact]
        public async Task DoesNotLoseTheChatThoughItBeAll()
        {
            await using var database = await WithAsync("nonsense", "");

            var state = await database.LoadAsync();

            var expected = Some.State("it") with
            {
                Runner = new Runner { Since = Some.Day },
                Subscription = Some.Subscription(),
                LastHeardAt = Some.Time,
                Version = 1,
            };
            Assert.Equal(Remembered.Of(expected), Remembered.Of(state));
        }

        [Fact]
        public async Task IsStillThereAfterATurn()
        {
            await using var database = await WithAsync("""{"since":"2026-03-02","cautions":["Wing"]}""", """{"days":{"2026-11-23":{"soreness":"a lot"}}}""");
            var state = await database.LoadAsync();

            await database.SaveAsync(state with { LastSequence = 2, Runner = state.Runner with { Gates = 1 } });

            await using var rows = await database.ReadAsync();
            var row = await rows.Chats.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Equal(
                ("""{"since":"2026-03-02","cautions":["Wing"],"gates":1}""", """{"days":{"2026-11-23":{"soreness":"a lot"}}}"""),
                (row.Runner, row.Diary));
        }

        [Fact]
        public async Task GivesAFirstDayThatStays()
        {
            await using var database = await WithAsync("""{"since":"once"}""", "{}");
            await database.SaveAsync(await database.LoadAsync() with { LastHeardAt = Some.Time + Duration.FromDays(9) });

            var state = await database.LoadAsync();

            Assert.Equal(Some.Day, state.Runner.Since);
        }
    }

    public class AnOldVersion
    {
        [Fact]
        public async Task IsNotSaved()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State());

            var isSaved = await database.SaveAsync(Some.State("it"));

            Assert.False(isSaved);
        }

        [Fact]
        public async Task ChangesNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State());
            var before = await database.LoadAsync();

            await database.SaveAsync(Some.State("it") with { Subscription = Some.Subscription() });

            Assert.Equal(Remembered.Of(before), Remembered.Of(await database.LoadAsync()));
        }

        [Fact]
        public async Task SaysNothing()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State());

            await database.SaveAsync(Some.State("it"), Some.Delivery());

            Assert.Equal(0, await CountAsync(database));
        }

        [Fact]
        public async Task OfAChatThatIsGoneIsNotSaved()
        {
            await using var database = await TestDatabase.OpenAsync();

            var isSaved = await database.SaveAsync(Some.State() with { Version = 3 });

            Assert.False(isSaved);
        }

        [Fact]
        public async Task LosesAgainstTheOneThatWasFaster()
        {
            await using var database = await TestDatabase.OpenAsync();

            var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => database.SaveAsync(Some.State())));

            Assert.Single(saved, isSaved => isSaved);
        }
    }

    public class ASession
    {
        [Fact]
        public async Task IsAddedOnceForAChatAndADate()
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.AddAsync(Some.Session(), Some.Session());

            Assert.Equal(1, await CountAsync(database));
        }

        [Fact]
        public async Task OfAnotherDateIsAnother()
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.AddAsync(Some.Session(), Some.Session() with { SessionDate = Some.Day.PlusDays(1) });

            Assert.Equal(2, await CountAsync(database));
        }

        [Fact]
        public async Task OfAnotherChatIsAnother()
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.AddAsync(Some.Session(), Some.Session(chat: "43"));

            Assert.Equal(2, await CountAsync(database));
        }

        [Fact]
        public async Task IsNotAddedAgainAfterItWasSent()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Session());
            var sending = await database.BeginAsync();
            await database.FinishAsync(sending[0], new SendResult.Sent("1"));

            await database.AddAsync(Some.Session());

            Assert.Equal(1, await CountAsync(database));
        }

        [Fact]
        public async Task StaysOutOfTheWayOfAnswers()
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.AddAsync(Some.Session(), Some.Delivery(), Some.Delivery());

            Assert.Equal(3, await CountAsync(database));
        }
    }

    public class AMovedChat
    {
        private static readonly Address Old = new("fake", "42");

        private static readonly Address New = new("fake", "-100");

        [Fact]
        public async Task IsRememberedAtItsNewAddress()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State("it") with { Subscription = Some.Subscription() });

            await database.Runners.MoveAsync(Old, New, TestContext.Current.CancellationToken);

            Assert.Equal(
                Remembered.Of(Some.State("it") with { Address = New, Subscription = Some.Subscription(), Version = 1 }),
                Remembered.Of(await database.LoadAsync("-100")));
        }

        [Fact]
        public async Task IsForgottenAtItsOldAddress()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State());

            await database.Runners.MoveAsync(Old, New, TestContext.Current.CancellationToken);

            Assert.Null(await database.Runners.LoadAsync(Old, TestContext.Current.CancellationToken));
        }

        [Fact]
        public async Task TakesAlongWhatIsOnItsWay()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.AddAsync(Some.Delivery());

            await database.Runners.MoveAsync(Old, New, TestContext.Current.CancellationToken);

            Assert.Equal(New, Assert.Single(await database.BeginAsync()).To);
        }

        [Fact]
        public async Task DoesNotReplaceWhatIsRememberedThere()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State("it"));
            await database.SaveAsync(Some.State("en", "-100"));

            await database.Runners.MoveAsync(Old, New, TestContext.Current.CancellationToken);

            Assert.Equal("en", (await database.LoadAsync("-100")).Language);
        }

        [Fact]
        public async Task OfWhichNothingIsRememberedIsNoProblem()
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.Runners.MoveAsync(Old, New, TestContext.Current.CancellationToken);

            Assert.Null(await database.Runners.LoadAsync(New, TestContext.Current.CancellationToken));
        }
    }

    public class ADelivery
    {
        [Fact]
        public async Task ComesBackAsItWasSaved()
        {
            await using var database = await TestDatabase.OpenAsync();

            await RandomRows.Deliveries.SampleAsync(
                async delivery =>
                {
                    await database.AddAsync(delivery);

                    var sending = await database.BeginAsync(delivery.NotBefore);

                    Assert.Equal(Remembered.Of(delivery with { Attempt = delivery.Attempt + 1 }), Remembered.Of(sending.Single(one => one.Id == delivery.Id)));

                    foreach (var one in sending)
                    {
                        await database.FinishAsync(one, new SendResult.Sent(null), delivery.NotBefore);
                    }
                },
                iter: 100,
                threads: 1);
        }

        [Theory]
        [InlineData("\ud83d")]
        [InlineData("\0")]
        [InlineData("'; drop table chat; --")]
        public async Task MayHoldAnyWords(string words)
        {
            await using var database = await TestDatabase.OpenAsync();

            await database.AddAsync(Some.Delivery(words));

            Assert.IsType<Paragraph>(Assert.Single(Assert.Single(await database.BeginAsync()).Reply.Blocks));
        }
    }
}

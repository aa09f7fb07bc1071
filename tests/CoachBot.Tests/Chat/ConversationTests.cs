using System.Text.Json;
using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Chat;

public class ConversationTests
{
    private static async Task<ChatState?> LoadAsync(TestHost host, string chat = "42") =>
        await host.Get<IRunnerStore>().LoadAsync(new Address("fake", chat), TestContext.Current.CancellationToken);

    /// <summary>A conversation without a house around it.</summary>
    private static Conversation Alone(IRunnerStore store, Languages languages, MemoryLog<Conversation> log) =>
        new(
            store,
            RealCommands.Router,
            new Healing(new NoDeliveries(), RealCommands.Get<SessionText>(), new MemoryLog<Healing>()),
            languages,
            new DeliveryIds(new FakeClock(Some.Time)),
            new Bell(),
            new Rights([]),
            new FloodGuard(new FakeClock(Some.Time), Options.Create(new ChatOptions())),
            new NoRecords(),
            new FakeClock(Some.Time),
            Options.Create(new ChatOptions()),
            log);

    public class AMessage
    {
        [Fact]
        public async Task ThatIsToldTwiceIsHeardOnce()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/help", 5));

            var again = await host.Platform.SayAsync(Some.Said("/help", 5));

            Assert.Null(again);
        }

        [Theory]
        [InlineData(4, false)]
        [InlineData(6, true)]
        public async Task WithAnOlderNumberIsNewsAfterQuietDays(int days, bool isHeard)
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/help", 5));
            await host.Platform.SayAsync(Some.Said("/help", 500));

            var answer = await host.Platform.SayAsync(Some.Said("/help", 5) with { At = Some.Time + Duration.FromDays(days) });

            Assert.Equal(isHeard, answer is not null);
        }

        [Fact]
        public async Task ThatComesAfterALaterOneIsHeardOnce()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/help", 11));

            var late = await host.Platform.SayAsync(Some.Said("[today]", 10));
            var again = await host.Platform.SayAsync(Some.Said("[today]", 10));

            Assert.NotNull(late);
            Assert.Null(again);
            Assert.Equal(11, (await LoadAsync(host))?.LastSequence);
        }

        [Fact]
        public async Task OfLongAgoIsNotHeardAgain()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            for (var sequence = 1; sequence <= 40; sequence++)
            {
                await host.Platform.SayAsync(Some.Said("/help", sequence));
            }

            Assert.Null(await host.Platform.SayAsync(Some.Said("/help", 3)));
        }

        [Fact]
        public async Task WithTheFirstNumberOfAllIsHeard()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            var answer = await host.Platform.SayAsync(Some.Said("/help", 0));

            Assert.NotNull(answer);
        }

        [Fact]
        public async Task SaidAtTheSameTimeAsAnotherIsAnsweredInOrder()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/start", 1));

            await Task.WhenAll(host.Platform.SayAsync(Some.Said("/help", 2)), host.Platform.SayAsync(Some.Said("/settings", 3)));

            Assert.Equal(
                [RealCommands.English.Say(Phrase.HelpTitle), RealCommands.English.Say(Phrase.SettingsTitle)],
                (await host.Platform.SentAsync(3)).Skip(1).Select(message => ((Heading)message.Reply.Blocks[0]).Text));
        }

        [Fact]
        public async Task SaidInATopicIsAnsweredThere()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            await host.Platform.SayAsync(Some.Said("/help") with { From = new Address("fake", "42", "topic") });

            Assert.Equal("topic", (await host.Platform.SentAsync(1))[0].To.Thread);
        }

        [Fact]
        public async Task SaidInATopicIsRememberedForTheWholeChat()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            await host.Platform.SayAsync(Some.Said("/subscribe 7") with { From = new Address("fake", "42", "topic") });

            Assert.NotNull((await LoadAsync(host))?.Subscription);
        }
    }

    public class InAGroup
    {
        [Fact]
        public async Task WhatIsSomebodyElsesIsNotAnswered()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            var answer = await host.Platform.SayAsync(Some.Said("/nonsense") with { IsPrivate = false });

            Assert.Null(answer);
        }

        [Fact]
        public async Task WhatIsSomebodyElsesIsHeardOnceToo()
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            await host.Platform.SayAsync(Some.Said("/nonsense", 5) with { IsPrivate = false });

            Assert.Equal(5, (await LoadAsync(host))?.LastSequence);
        }
    }

    public class ANewcomer
    {
        [Theory]
        [InlineData("it", "it")]
        [InlineData("it-CH", "it")]
        [InlineData("xx", "en")]
        [InlineData(null, "en")]
        public async Task IsAnsweredInTheLanguageOfTheirApp(string? hint, string language)
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            await host.Platform.SayAsync(Some.Said("/help") with { LanguageHint = hint });

            Assert.Equal(language, (await LoadAsync(host))?.Language);
        }
    }

    public class ACommandThatFails
    {
        private sealed class Broken : ICommand
        {
            public string Name => "broken";

            public Outcome Answer(Turn turn) => throw new FormatException("inner workings");
        }

        private readonly MemoryLog<Conversation> _log = new();

        private async Task<TestHost> AfterAsync()
        {
            var host = await TestHost.StartAsync(Some.Time, builder =>
            {
                builder.Services.AddSingleton<ICommand>(new Broken());
                builder.Services.AddSingleton<ILogger<Conversation>>(_log);
            });
            await host.Platform.SayAsync(Some.Said("/subscribe 7"));
            await host.Platform.SayAsync(Some.Said("/broken", 2));
            await host.SettleAsync();

            return host;
        }

        [Fact]
        public async Task IsAnsweredWithAnApology()
        {
            await using var host = await AfterAsync();

            Assert.Equal([RealCommands.Says(Phrase.AnswerBroken)], host.Platform.Sent.Last().Reply.Blocks);
        }

        [Fact]
        public async Task DoesNotShowItsInnerWorkings()
        {
            await using var host = await AfterAsync();

            Assert.DoesNotContain("inner workings", JsonSerializer.Serialize(host.Platform.Sent.Last().Reply), StringComparison.Ordinal);
        }

        [Fact]
        public async Task LeavesTheStateAsItWas()
        {
            await using var host = await AfterAsync();

            var state = await LoadAsync(host);

            Assert.Equal(new LocalTime(7, 0), state?.Subscription?.Time);
        }

        [Fact]
        public async Task IsLoggedOnceAsAnError()
        {
            await using var host = await AfterAsync();

            Assert.Single(_log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        }
    }

    public class AChatThatMoves
    {
        private static async Task<TestHost> MovedAsync()
        {
            var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/subscribe 7"));
            await host.SettleAsync();
            await host.Platform.SayAsync(Some.Said("", 2, "-100") with { MovedFrom = new Address("fake", "42") });

            return host;
        }

        [Fact]
        public async Task KeepsItsState()
        {
            await using var host = await MovedAsync();

            var state = await LoadAsync(host, "-100");

            Assert.NotNull(state?.Subscription);
        }

        [Fact]
        public async Task GetsItsSessionAtItsNewAddress()
        {
            await using var host = await MovedAsync();

            await host.MoveToAsync(Instant.FromUtc(2026, 11, 24, 6, 0));

            Assert.Equal("-100", host.Platform.Sent.Last().To.Chat);
        }
    }

    public class AChatThatShutsTheBotOut
    {
        private static IncomingMessage Tells(Presence presence, long sequence) =>
            Some.Said("", sequence) with { Presence = presence, Sender = "42" };

        [Fact]
        public async Task HasItsSubscriptionAsleepAtOnceAndAwakeWhenItLetsItIn()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/subscribe 7", 1));

            await host.Platform.SayAsync(Tells(Presence.Gone, 2));
            var asleep = (await LoadAsync(host))?.Subscription?.IsDead;
            await host.Platform.SayAsync(Tells(Presence.Back, 3));

            Assert.Equal((true, false), (asleep, (await LoadAsync(host))?.Subscription?.IsDead));
        }

        [Theory]
        [InlineData(Presence.Gone)]
        [InlineData(Presence.Back)]
        public async Task IsNotRememberedIfItWasUnknown(Presence presence)
        {
            await using var host = await TestHost.StartAsync(Some.Time);

            await host.Platform.SayAsync(Tells(presence, 1));

            Assert.Null(await LoadAsync(host));
        }

        [Fact]
        public async Task IsHeardWhenItSaidTooMuchBefore()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/subscribe 7", 1) with { Sender = "42" });

            for (var sequence = 2; sequence < 50; sequence++)
            {
                await host.Platform.SayAsync(Some.Said("/nosuch", sequence) with { Sender = "42" });
            }

            await host.Platform.SayAsync(Tells(Presence.Gone, 60));

            Assert.True((await LoadAsync(host))?.Subscription?.IsDead);
        }
    }

    public class ADeadSubscription
    {
        private static async Task<TestHost> WithAsync()
        {
            var host = await TestHost.StartAsync(Some.Time);
            await host.Get<IRunnerStore>().SaveAsync(
                Some.State() with { Subscription = Some.Subscription() with { IsDead = true, NextDue = Some.Time - Duration.FromDays(3) } },
                null,
                TestContext.Current.CancellationToken);

            return host;
        }

        [Fact]
        public async Task GetsNoSession()
        {
            await using var host = await WithAsync();

            await host.MoveToAsync(Some.Time + Duration.FromDays(1));

            Assert.Empty(host.Platform.Sent);
        }

        [Fact]
        public async Task LivesAgainWhenSomebodySpeaks()
        {
            await using var host = await WithAsync();

            await host.Platform.SayAsync(Some.Said("/help"));

            var subscription = (await LoadAsync(host))?.Subscription;
            Assert.Equal((false, Instant.FromUtc(2026, 11, 24, 6, 0)), (subscription?.IsDead, subscription?.NextDue));
        }
    }

    public class ManyAnswersAtOneInstant
    {
        [Fact]
        public async Task AreNumberedInTheOrderInWhichTheyWereGiven()
        {
            var store = new ForgetfulStore();
            var conversation = Alone(store, RealContent.Load.Languages, new MemoryLog<Conversation>());

            for (var sequence = 1; sequence <= 300; sequence++)
            {
                await conversation.HearAsync(Some.Said("/nonsense", sequence), TestContext.Current.CancellationToken);
            }

            Assert.Equal(store.Deliveries.Order(), store.Deliveries);
        }
    }

    public class AChatThatIsForgotten
    {
        [Fact]
        public async Task IsToldSoAndThenUnknown()
        {
            await using var host = await TestHost.StartAsync(Some.Time);
            await host.Platform.SayAsync(Some.Said("/subscribe 7", 1));
            await host.SettleAsync();
            await host.Platform.SayAsync(Some.Said("[delete yes]", 2));
            var sent = await host.Platform.SentAsync(2);

            Assert.Equal([RealCommands.Says(Phrase.DeleteDone)], sent[^1].Reply.Blocks);
            Assert.Null(await LoadAsync(host));
        }
    }

    public class AStateThatOthersKeepChanging
    {
        [Fact]
        public async Task IsToldToThePlatformSoThatTheMessageComesAgain()
        {
            var store = new ForgetfulStore { IsBusy = true };
            var conversation = Alone(store, RealContent.Load.Languages, new MemoryLog<Conversation>());

            await Assert.ThrowsAsync<InvalidOperationException>(() => conversation.HearAsync(Some.Said("/help"), TestContext.Current.CancellationToken));
        }
    }

    private sealed class NoRecords : IChatRecords
    {
        public Task<string> ReadAsync(Address address, CancellationToken cancel) => Task.FromResult("{}");
    }

    /// <summary>Remembers which deliveries it was given, and nothing else.</summary>
    private sealed class ForgetfulStore : IRunnerStore
    {
        public bool IsBusy { get; init; }

        public List<Guid> Deliveries { get; } = [];

        public Task<ChatState?> LoadAsync(Address address, CancellationToken cancel) => Task.FromResult<ChatState?>(null);

        public Task<bool> SaveAsync(ChatState state, IReadOnlyList<Delivery> deliveries, LocalDate? told, CancellationToken cancel)
        {
            Deliveries.Add(deliveries[0].Id);

            return Task.FromResult(!IsBusy);
        }

        public Task<bool> ForgetAsync(Address address, Delivery? lastWord, CancellationToken cancel) => Task.FromResult(true);

        public Task MoveAsync(Address from, Address to, CancellationToken cancel) => Task.CompletedTask;
    }
}

using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

public class MorningTests
{
    private const long Runner = 5;

    private static readonly LocalDate Monday = new(2026, 11, 23);
    private static readonly LocalDate Tuesday = Monday.PlusDays(1);
    private static readonly LocalDate Wednesday = Monday.PlusDays(2);

    public class WhenTheTimeComes
    {
        [Fact]
        public async Task TheSessionOfTheDayComesOnce()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");

            await PassAsync(bot, Tuesday.At(new(6, 59)));
            var before = SessionsOf(bot.Server, Runner);
            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await PassAsync(bot, Tuesday.At(new(9, 0)));
            await bot.StopAsync();

            Assert.Empty(before);
            Assert.Equal([Tuesday], SessionsOf(bot.Server, Runner));
        }

        [Fact]
        public async Task ItComesEveryDayThatWasChosen()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00 mon wed");

            for (var day = 1; day <= 8; day++)
            {
                await PassAsync(bot, Monday.PlusDays(day).At(new(7, 1)));
            }

            await bot.StopAsync();
            Assert.Equal([Wednesday, Monday.PlusDays(7)], SessionsOf(bot.Server, Runner));
        }

        [Fact]
        public async Task ItIsInTheirLanguageAndTellsWhy()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00", "it");

            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.StopAsync();

            var session = Assert.Single(bot.Server.ShownTo(Runner).Skip(1));
            Assert.Equal(Words.Italian.Say(Phrase.ButtonWhy), session.Buttons[0].Label);
        }

        [Fact]
        public async Task EverybodyGetsTheirOwn()
        {
            const int Many = 100;
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));

            for (var runner = 1; runner <= Many; runner++)
            {
                bot.Server.Say(runner, "/subscribe 07:00");
            }

            await bot.Server.WaitForAsync(() => bot.Server.ShownCount == Many);
            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.PassUntilAsync(() => Enumerable.Range(1, Many).All(runner => SessionsOf(bot.Server, runner).Any()));

            await bot.StopAsync();
            Assert.All(Enumerable.Range(1, Many), runner => Assert.Equal([Tuesday], SessionsOf(bot.Server, runner)));
        }

        [Fact]
        public async Task NobodyWhoStoppedGetsOne()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            await bot.Server.AskAsync(Runner, "/unsubscribe");

            await PassAsync(bot, Tuesday.At(new(7, 1)));

            await bot.StopAsync();
            Assert.Empty(SessionsOf(bot.Server, Runner));
        }
    }

    public class WhenTheBotIsStartedAgain
    {
        [Fact]
        public async Task WhatCameTodayDoesNotComeAgain()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.StopAsync();

            bot.MoveTo(Tuesday.At(new(7, 30)));
            await bot.StartAgainAsync();
            await PassAsync(bot, Tuesday.At(new(8, 0)));

            await bot.StopAsync();
            Assert.Equal([Tuesday], SessionsOf(bot.Server, Runner));
        }

        [Fact]
        public async Task WhatWasMissedByAnHourStillComesOnce()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            await bot.StopAsync();

            bot.MoveTo(Tuesday.At(new(8, 0)));
            await bot.StartAgainAsync();
            await PassAsync(bot, Tuesday.At(new(8, 5)));
            await PassAsync(bot, Tuesday.At(new(9, 0)));

            await bot.StopAsync();
            Assert.Equal([Tuesday], SessionsOf(bot.Server, Runner));
        }

        [Fact]
        public async Task WhatWasMissedYesterdayIsLeftOut()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            await bot.StopAsync();

            bot.MoveTo(Wednesday.At(new(6, 30)));
            await bot.StartAgainAsync();
            await PassAsync(bot, Wednesday.At(new(6, 45)));
            var before = SessionsOf(bot.Server, Runner);
            await PassAsync(bot, Wednesday.At(new(7, 0)));

            await bot.StopAsync();
            Assert.Empty(before);
            Assert.Equal([Wednesday], SessionsOf(bot.Server, Runner));
        }
    }

    public class WhenTelegramHasTrouble
    {
        [Fact]
        public async Task ASessionThatMayNotHaveArrivedIsSentOnceMore()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            bot.Server.Faults.ForChat(Runner, Fault.BadGateway());

            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.Server.WaitForAsync(() => SendsTo(bot.Server, Runner) == 2);
            await PassAsync(bot, Tuesday.At(new(7, 5)));
            await bot.Server.WaitForAsync(() => SendsTo(bot.Server, Runner) == 3);
            await PassAsync(bot, Tuesday.At(new(7, 10)));
            await bot.StopAsync();

            Assert.Equal(3, SendsTo(bot.Server, Runner));
        }

        [Fact]
        public async Task AChatThatBlocksTheBotIsLeftAloneUntilItSpeaksAgain()
        {
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            bot.Server.Faults.ForChat(Runner, Fault.Forbidden());
            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.Server.WaitForAsync(() => SendsTo(bot.Server, Runner) == 2);

            await PassAsync(bot, Wednesday.At(new(7, 0)));
            await bot.StopAsync();
            var whileBlocked = SendsTo(bot.Server, Runner);
            bot.Server.Faults.HealChat(Runner);
            await bot.StartAgainAsync();
            await bot.Server.AskAsync(Runner, "/start");
            await PassAsync(bot, Wednesday.PlusDays(1).At(new(7, 0)));
            await bot.StopAsync();

            Assert.Equal(2, whileBlocked);
            Assert.Equal([Wednesday.PlusDays(1)], SessionsOf(bot.Server, Runner));
        }

        [Fact]
        public async Task AGroupThatMovedGetsItsSessionAtTheNewPlace()
        {
            const long Group = -77;
            const long Supergroup = -1_000_000_000_078;
            await using var bot = await ClockedBot.StartAsync(Monday.At(new(20, 0)));
            bot.Server.SetMember(Group, 1, "administrator");
            await bot.Server.AskInGroupAsync(Group, "/subscribe 07:00");
            bot.Server.Faults.ForChat(Group, Fault.Migrated(Supergroup));

            await PassAsync(bot, Tuesday.At(new(7, 0)));
            await bot.PassUntilAsync(() => SessionsOf(bot.Server, Supergroup).Any());
            await PassAsync(bot, Wednesday.At(new(7, 0)));
            await bot.StopAsync();

            Assert.Equal([Tuesday, Wednesday], SessionsOf(bot.Server, Supergroup));
        }
    }

    /// <summary>
    /// Moves the clock; when this returns, every session due by then is on its way. Somebody who subscribes wakes the bot to look who is due,
    /// and the witness is due last: what was to come has come, or comes before a stop ends.
    /// </summary>
    private static async Task PassAsync(ClockedBot bot, LocalDateTime then)
    {
        var witness = Some.Runner();
        bot.MoveTo(then.PlusSeconds(-30));
        await bot.Server.AskAsync(witness, $"/subscribe {then.TimeOfDay:HH:mm}");
        bot.MoveTo(then);
        await bot.Server.AskAsync(Some.Runner(), "/subscribe 23:59");
        await bot.PassUntilAsync(() => SessionsOf(bot.Server, witness).Any());
        await bot.Server.AskAsync(witness, "/unsubscribe");
    }

    private static int SendsTo(FakeBotApi server, long chatId) =>
        server.Requests("sendMessage").Count(send => send.ChatId == chatId);

    /// <summary>The days of the sessions that came: their button knows.</summary>
    private static IEnumerable<LocalDate> SessionsOf(FakeBotApi server, long chatId) =>
        [.. server.ShownTo(chatId)
            .Select(shown => shown.Buttons.FirstOrDefault(button => button.Data!.StartsWith("why ", StringComparison.Ordinal)))
            .OfType<ShownButton>()
            .Select(button => NodaTime.Text.LocalDatePattern.Iso.Parse(button.Data!.Split(' ')[1]).Value)];
}

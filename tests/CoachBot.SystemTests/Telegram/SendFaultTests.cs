using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

public class SendFaultTests
{
    private const long Runner = 5;
    private const long Other = 6;
    private const long Group = -77;

    private static readonly string NoSubscription = Words.English.Say(Phrase.UnsubscribeNone);

    public class WhenTelegramAsksForAPause
    {
        [Fact]
        public async Task TheAnswerIsSentOnceLater()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Next("sendMessage", Fault.TooManyRequests(1));

            await bot.Server.AskAsync(Runner, "/unsubscribe");
            await bot.Server.AskAsync(Other, "/unsubscribe");

            var sends = bot.Server.Requests("sendMessage");
            Assert.Equal([Runner, Runner, Other], sends.Select(send => send.ChatId!.Value));
            Assert.True(sends[1].At - sends[0].At >= Duration.FromSeconds(1), $"{sends[1].At - sends[0].At}");
        }

        [Fact]
        public async Task AGroupWaitsAndOthersDoNot()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Next("sendMessage", Fault.TooManyRequests(2));
            bot.Server.SetMember(Group, Runner, "administrator");
            bot.Server.SayInGroup(Group, Runner, "/subscribe 07:01");
            bot.Server.SayInGroup(Group, Runner, "/subscribe 07:02");
            await bot.Server.WaitForAsync(() => bot.Server.RequestCount("sendMessage") == 1);

            await bot.Server.AskAsync(Other, "/unsubscribe");
            await bot.Server.WaitForAsync(() => bot.Server.ShownCount == 3);

            Assert.Equal([Other, Group, Group], bot.Server.Shown.Select(shown => shown.ChatId));
            Assert.Equal(["07:01", "07:02"], bot.Server.TextsTo(Group).Select(text => text.Contains("07:01", StringComparison.Ordinal) ? "07:01" : "07:02"));
            Assert.DoesNotContain(bot.Server.LimitViolations, violation => violation.Limit == SendingLimit.RetryAfter);
        }

        [Fact]
        public async Task ManyAtOnceAreAllAnsweredInTheEnd()
        {
            const int Many = 75;
            await using var bot = await LiveBot.StartAsync();
            bot.Server.EnforcesLimits = true;

            for (var runner = 1; runner <= Many; runner++)
            {
                bot.Server.Say(runner, "/unsubscribe");
            }

            await bot.Server.WaitForAsync(() => bot.Server.ShownCount == Many);
            await bot.StopAsync();
            Assert.Equal(Enumerable.Range(1, Many).Select(runner => (long)runner), bot.Server.Shown.Select(shown => shown.ChatId).Order());
        }
    }

    public class WhenNobodyKnowsWhetherAnAnswerArrived
    {
        [Fact]
        public async Task ItIsNotSentTwiceAndTheBotGoesOn()
        {
            await using var bot = await LiveBot.StartAsync();
            Fault[] faults =
            [
                Fault.InternalError(), Fault.BadGateway(), Fault.CutBefore,
                Fault.InternalError(processed: true), Fault.BadGateway(processed: true), Fault.CutAfter,
            ];

            foreach (var fault in faults)
            {
                var sent = bot.Server.RequestCount("sendMessage");
                bot.Server.Faults.Next("sendMessage", fault);
                bot.Server.Say(Runner, "/settings");
                bot.Server.Say(Runner, "/unsubscribe");

                await bot.Server.WaitForAsync(() => bot.Server.RequestCount("sendMessage") == sent + 2);
            }

            await bot.Server.AskAsync(Other, "/unsubscribe");
            Assert.Equal((2 * faults.Length) + 1, bot.Server.RequestCount("sendMessage"));
            Assert.Equal(faults.Length, bot.Server.TextsTo(Runner).Count(text => text == NoSubscription));
            Assert.Equal(faults.Count(fault => fault.Processed), bot.Server.TextsTo(Runner).Count(text => text != NoSubscription));
        }

        [Fact]
        public async Task ItIsNotSentAgainByTheNextStartEither()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Next("sendMessage", Fault.CutAfter);
            await bot.Server.AskAsync(Runner, "/settings");
            await bot.StopAsync();

            await bot.StartAgainAsync();
            await bot.Server.AskAsync(Runner, "/unsubscribe");

            Assert.Equal(2, bot.Server.RequestCount("sendMessage"));
        }
    }

    public class WhenTelegramRefuses
    {
        [Fact]
        public async Task ABlockedChatIsAnsweredAgainWhenItIsBack()
        {
            await using var bot = await LiveBot.StartAsync();
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            bot.Server.Block(Runner);
            bot.Server.Say(Runner, "/today");
            await bot.Process.WaitForLineAsync("refused");

            var other = await bot.Server.AskAsync(Other, "/unsubscribe");
            bot.Server.Unblock(Runner);
            await bot.Server.AskAsync(Runner, "/start");
            var settings = await bot.Server.AskAsync(Runner, "/settings");

            Assert.Equal(NoSubscription, other.Text);
            Assert.Contains("07:00", settings.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task MarkupThatItCannotReadIsSentOnceAsPlainText()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Next("sendMessage", Fault.BadRequest(RefusalText.CannotParseEntities + "oh no"));

            var answer = await bot.Server.AskAsync(Runner, "/unsubscribe");

            Assert.Equal(NoSubscription, answer.Text);
            Assert.Null(bot.Server.Requests("sendMessage")[1].String("parse_mode"));
        }

        [Fact]
        public async Task APressThatIsTooOldToBeConfirmedIsHeardAllTheSame()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Always("answerCallbackQuery", Fault.BadRequest(RefusalText.QueryTooOld));

            var answer = await bot.Server.AnswerAsync(Runner, () => bot.Server.Press(Runner, 1, "unsubscribe"));

            Assert.Equal(NoSubscription, answer.Text);
        }
    }

    public class WhenTheDatabaseIsBusyForTooLong
    {
        [Fact]
        public async Task WhatArrivedMeanwhileIsNotSentAgain()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot["Storage:ConnectionString"] = $"Data Source={bot.Folder.File("coachbot.db")};Default Timeout=1";
            await bot.StartAgainAsync();
            var release = new TaskCompletionSource();
            bot.Server.Faults.Next("sendMessage", Fault.HeldUntil(release.Task));
            await bot.Server.AskAsync(Runner, "/settings");

            await using (var busy = new SqliteConnection($"Data Source={bot.Folder.File("coachbot.db")};Pooling=False"))
            {
                await busy.OpenAsync(TestContext.Current.CancellationToken);
                await using var writing = busy.BeginTransaction(System.Data.IsolationLevel.Serializable);
                release.SetResult();
                await bot.Process.WaitForLineAsync("Duty 'delivering to telegram' failed");
            }

            var next = await bot.Server.AskAsync(Runner, "/unsubscribe");
            Assert.Equal(NoSubscription, next.Text);
        }
    }

    public class WhenTelegramIsSlowForOneChat
    {
        [Fact]
        public async Task OthersDoNotWaitForIt()
        {
            await using var bot = await LiveBot.StartAsync();
            var release = new TaskCompletionSource();
            bot.Server.Faults.ForChat(Runner, Fault.HeldUntil(release.Task));
            await bot.Server.AskAsync(Runner, "/unsubscribe");
            bot.Server.Say(Runner, "/settings");

            await bot.Server.AskAsync(Other, "/unsubscribe");
            var before = bot.Server.ShownTo(Runner).Count;
            release.SetResult();
            await bot.Server.WaitForAsync(() => bot.Server.ShownTo(Runner).Count == 2);

            Assert.Equal(1, before);
        }
    }
}

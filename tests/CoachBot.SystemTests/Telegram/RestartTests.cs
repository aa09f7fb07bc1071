using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class RestartTests
{
    private const int Chats = 200;
    private const int MessagesEach = 5;
    private const int All = Chats * MessagesEach;

    // What may be on the wire at once.
    private const int InFlight = 28;

    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilAllIsAnswered = TimeSpan.FromSeconds(120);

    public class WhenTheProcessIsKilled
    {
        [Fact]
        public async Task NoAnswerComesTwiceAndOnlyWhatWasOnTheWireMayBeMissing()
        {
            await using var bot = await BusyAsync();
            await bot.Server.WaitForAsync(() => bot.Server.ShownCount >= All / 3, UntilAllIsAnswered);

            await bot.KillAsync();
            var shownBefore = bot.Server.ShownCount;
            await bot.StartAgainAsync();

            await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0 && bot.Server.ShownCount >= All - InFlight, UntilAllIsAnswered);
            await bot.StopAsync();
            Tell($"Killed after {shownBefore} of {All} answers: {Unanswered(bot.Server)} are missing, none came twice.");
            Assert.InRange(shownBefore, All / 3, All - 1);
            Assert.InRange(Unanswered(bot.Server), 0, InFlight);
            Assert.Equal(All - Unanswered(bot.Server), bot.Server.ShownCount);
        }
    }

    public class WhenTheProcessIsAskedToEnd
    {
        [Fact]
        public async Task ItEndsSoonAndTheNextOneGoesOnWithoutSayingAnythingTwice()
        {
            await using var bot = await BusyAsync();
            await bot.Server.WaitForAsync(() => bot.Server.ShownCount >= All / 3, UntilAllIsAnswered);
            var asked = TimeProvider.System.GetTimestamp();

            var status = await bot.StopAsync();

            var took = TimeProvider.System.GetElapsedTime(asked);
            var shownBefore = bot.Server.ShownCount;
            await bot.StartAgainAsync();
            await AllAnsweredAsync(bot);
            Tell($"Asked to end after about {All / 3} of {All} answers: ended in {took.TotalMilliseconds:0} ms with {shownBefore} shown, {bot.Server.ShownCount - All} came twice.");
            Assert.Equal(0, status);
            Assert.InRange(took, TimeSpan.Zero, StopWithin);
            Assert.InRange(shownBefore, All / 3, All - 1);
            Assert.Equal(All, bot.Server.ShownCount);
        }

        [Fact]
        public async Task ItEndsSoonWhenIdle()
        {
            await using var bot = await LiveBot.StartAsync();
            var asked = TimeProvider.System.GetTimestamp();

            var status = await bot.StopAsync();

            Assert.Equal(0, status);
            Assert.InRange(TimeProvider.System.GetElapsedTime(asked), TimeSpan.Zero, StopWithin);
        }

        [Fact]
        public async Task ItEndsAlsoWhenTelegramHoldsAnAnswerBack()
        {
            await using var bot = await LiveBot.StartAsync();
            bot.Server.Faults.Next("sendMessage", Fault.HeldUntil(new TaskCompletionSource().Task));
            await bot.Server.AskAsync(5, "/start");
            var asked = TimeProvider.System.GetTimestamp();

            var status = await bot.StopAsync();

            Assert.Equal(0, status);
            Assert.InRange(TimeProvider.System.GetElapsedTime(asked), TimeSpan.Zero, StopWithin + TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>A bot in the middle of answering; each answer holds the time that was asked for, so that it can be told to which message it belongs.</summary>
    private static async Task<LiveBot> BusyAsync()
    {
        var bot = await LiveBot.StartAsync();

        // A server that answers at once would never leave anything on the wire.
        bot.Server.Faults.Always("sendMessage", Fault.Slow(TimeSpan.FromMilliseconds(20)));

        for (var message = 0; message < MessagesEach; message++)
        {
            for (var chat = 1; chat <= Chats; chat++)
            {
                bot.Server.Say(chat, $"/subscribe {TimeOf(message)}");
            }
        }

        return bot;
    }

    private static async Task AllAnsweredAsync(LiveBot bot)
    {
        await bot.Server.WaitForAsync(() => bot.Server.ShownCount >= All && Unanswered(bot.Server) == 0, UntilAllIsAnswered);

        // What is still on its way is on the wire, and a stop waits for that.
        await bot.StopAsync();
    }

    private static int Unanswered(FakeBotApi server)
    {
        var texts = server.Shown.ToLookup(shown => shown.ChatId, shown => shown.Text);

        return Enumerable.Range(1, Chats).Sum(chat => Enumerable.Range(0, MessagesEach).Count(message =>
            !texts[chat].Any(text => text.Contains(TimeOf(message), StringComparison.Ordinal))));
    }

    private static string TimeOf(int message) => $"06:1{message}";

    private static void Tell(string figure) => TestContext.Current.SendDiagnosticMessage(figure);
}

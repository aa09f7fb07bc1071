using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

public class PresenceTests
{
    private const long Runner = 5;

    private static readonly LocalDateTime Evening = new(2026, 11, 23, 20, 0);
    private static readonly LocalDateTime NextMorning = new(2026, 11, 24, 7, 1);
    private static readonly LocalDateTime TheMorningAfter = new(2026, 11, 25, 7, 1);

    public class WhenARunnerBlocksTheBot
    {
        [Fact]
        public async Task NothingIsEvenTriedUntilTheyLetItInAgain()
        {
            await using var bot = await ClockedBot.StartAsync(Evening);
            await bot.Server.AskAsync(Runner, "/subscribe 07:00");
            bot.Server.Block(Runner);
            await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0);
            var before = bot.Server.RequestCount("sendMessage");

            bot.MoveTo(NextMorning);

            // Somebody else's session at the same time shows that the round has been there.
            await bot.Server.AskAsync(Runner + 1, "/status");
            Assert.Equal(before + 1, bot.Server.RequestCount("sendMessage"));

            bot.Server.Unblock(Runner);
            await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0);
            var shown = bot.Server.ShownTo(Runner).Count;
            bot.MoveTo(TheMorningAfter);
            await bot.PassUntilAsync(() => bot.Server.ShownTo(Runner).Count > shown);

            Assert.NotEmpty(bot.Server.ShownTo(Runner)[^1].Text);
        }
    }

    public class WhenAnAdministratorIsNoneAnyMore
    {
        [Fact]
        public async Task AButtonDoesNotWorkAMinuteLater()
        {
            const long Anna = 7;
            const long Group = -1_000_000_000_777;
            await using var bot = await ClockedBot.StartAsync(Evening);
            bot.Server.SetMember(Group, Anna, "administrator");
            var asked = await bot.Server.AnswerAsync(Group, () => bot.Server.SayInGroup(Group, Anna, "/subscribe"));
            bot.Server.SetMember(Group, Anna, "member");

            bot.MoveTo(Evening.PlusMinutes(1));
            var answer = await bot.Server.AnswerAsync(Group, () => bot.Server.Press(asked, "07:00", Anna));

            Assert.Equal(Words.English.Say(Phrase.GroupAdministrators), answer.Text);
            Assert.Equal(2, bot.Server.RequestCount("getChatMember"));
        }
    }

    public class WhenAClubIsSubscribed
    {
        private const long Group = -1_000_000_000_888;
        private const long Admin = 1;

        // The first day of the week to come on which there is something to do.
        private static async Task<(ClockedBot Bot, ShownMessage Session)> SessionAsync()
        {
            var bot = await ClockedBot.StartAsync(Evening);
            bot.Server.SetMember(Group, Admin, "creator");
            await bot.Server.AskInGroupAsync(Group, "/subscribe 07:00");

            for (var day = 0; day < 7; day++)
            {
                var session = await bot.Server.AnswerAsync(Group, () => bot.MoveTo(NextMorning.PlusDays(day)));

                if (session.Buttons.Any(button => button.Label == Words.English.Say(Phrase.ButtonClubDone)))
                {
                    return (bot, session);
                }
            }

            throw new InvalidOperationException("a week without a session");
        }

        [Fact]
        public async Task TheSessionComesInTwoLevelsAsOneMessage()
        {
            var (bot, session) = await SessionAsync();
            await using var running = bot;

            Assert.Contains(Words.English.Say(Phrase.ClubBeginner), session.Text, StringComparison.Ordinal);
            Assert.Contains(Words.English.Say(Phrase.ClubExperienced), session.Text, StringComparison.Ordinal);
            Assert.True(session.Text.Length < 2000, $"{session.Text.Length} characters");
            Assert.Equal(bot.Server.ShownTo(Group).Count, bot.Server.ShownTo(Group).Select(shown => shown.MessageId).Distinct().Count());
        }

        [Fact]
        public async Task AButtonPressedDaysLaterCountsForItsDayAndThenNoMore()
        {
            var (bot, session) = await SessionAsync();
            await using var running = bot;
            var label = Words.English.Say(Phrase.ButtonClubDone);
            var day = LocalDateTime.FromDateTime(session.At.InZone(DateTimeZoneProviders.Tzdb["Europe/Rome"]).ToDateTimeUnspecified());

            // A group has a pace: its next message may leave some seconds after the session.
            bot.MoveTo(day.PlusSeconds(10));
            await bot.Server.AskInGroupAsync(Group, "/unsubscribe");
            bot.MoveTo(day.PlusHours(12).PlusDays(1));
            var counted = await bot.Server.AnswerAsync(Group, () => bot.Server.Press(session, label, 50));
            Assert.Equal((session.MessageId, Words.English.Say(Phrase.ButtonClubCount, ("count", 1))), (counted.MessageId, counted.Buttons[0].Label));

            bot.MoveTo(day.PlusHours(12).PlusDays(9));
            var tooLate = await bot.Server.AnswerAsync(Group, () => bot.Server.Press(session, label, 51));
            Assert.Equal(Words.English.Say(Phrase.AnswerOldButton), tooLate.Text);
        }
    }
}

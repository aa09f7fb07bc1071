using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class GroupTests
{
    private static readonly Language English = Words.English;

    /// <summary>Who speaks in <see cref="Dialogue.AskInGroupAsync"/>.</summary>
    private const long Speaker = 1;

    [Collection(WithSharedBot.Name)]
    public class WhenPeopleTalkInAGroup(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();
        private readonly long _group = Some.Group();

        [Fact]
        public async Task WhatIsSaidToTheBotIsAnswered()
        {
            var server = bot.Server;
            server.SetMember(_group, Speaker, "creator");

            var named = await server.AskInGroupAsync(_group, $"/unsubscribe{server.Mention()}");
            var plain = await server.AskInGroupAsync(_group, "/unsubscribe");
            var mentioned = await server.AskInGroupAsync(_group, $"{server.Mention()} how many reps?");
            var replied = await server.AnswerAsync(_group, () => server.ReplyInGroup(mentioned, _runner, "how many reps?"));

            Assert.Equal([English.Say(Phrase.UnsubscribeNone), English.Say(Phrase.UnsubscribeNone)], [named.Text, plain.Text]);
            Assert.Equal([English.Articles["how-many-reps"].Answer, English.Articles["how-many-reps"].Answer], [mentioned.Text, replied.Text]);
        }

        [Theory]
        [InlineData("/today@OtherBot")]
        [InlineData("how many reps?")]
        [InlineData("write to me@coach_test_bot.example")]
        [InlineData("/nosuchcommand")]
        [InlineData("@coach_test_bot")]
        public async Task WhatIsNotIsLeftAlone(string text)
        {
            bot.Server.SetMember(_group, Speaker, "administrator");
            bot.Server.SayInGroup(_group, _runner, text);

            // The group's messages are answered in order, so an answer to the first would stand before this one.
            var answer = await bot.Server.AskInGroupAsync(_group, "/unsubscribe");

            Assert.Equal(English.Say(Phrase.UnsubscribeNone), answer.Text);
        }

        [Fact]
        public async Task NobodyIsGreetedByNameBeforeOthers()
        {
            var hello = await bot.Server.AskInGroupAsync(_group, "/start");

            Assert.StartsWith(English.Say(Phrase.StartHello), hello.Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAChannelPostsACommand(SharedBot bot)
    {
        private readonly long _channel = Some.Supergroup();

        [Fact]
        public async Task ItIsAnsweredThere()
        {
            var session = await bot.Server.AnswerAsync(_channel, () => bot.Server.Post(_channel, "/today"));

            Assert.StartsWith(English.Say(Phrase.ClubTitle), session.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task OtherPostsAreLeftAlone()
        {
            bot.Server.Post(_channel, "We run at six tomorrow");

            var answer = await bot.Server.AnswerAsync(_channel, () => bot.Server.Post(_channel, "/unsubscribe"));

            Assert.Equal(English.Say(Phrase.UnsubscribeNone), answer.Text);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAForumHasTopics(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();
        private readonly long _supergroup = Some.Supergroup();

        private const int Topic = 42;

        [Fact]
        public async Task AnAnswerStaysInItsTopic()
        {
            var session = await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInTopic(_supergroup, Topic, _runner, "/today"));
            var why = await bot.Server.PressAsync(session, session.Buttons[^1].Label);

            Assert.Equal([Topic, Topic], [session.Topic, why.Topic]);
        }

        [Fact]
        public async Task AllTopicsRememberTheSame()
        {
            bot.Server.SetMember(_supergroup, _runner, "administrator");
            await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInTopic(_supergroup, Topic, _runner, "/subscribe 07:00"));

            var settings = await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInTopic(_supergroup, Topic + 1, _runner, "/settings"));

            Assert.Contains("07:00", settings.Text, StringComparison.Ordinal);
            Assert.Equal(Topic + 1, settings.Topic);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenSettingsAreChanged(SharedBot bot)
    {
        private readonly long _group = Some.Supergroup();
        private readonly long _anna = Some.Runner();

        private Task<ShownMessage> SayAsync(long person, string text) =>
            bot.Server.AnswerAsync(_group, () => bot.Server.SayInGroup(_group, person, text));

        [Theory]
        [InlineData("/subscribe 07:00")]
        [InlineData("/unsubscribe")]
        [InlineData("/language it")]
        [InlineData("/kit barbell")]
        [InlineData("/zone London")]
        [InlineData("/delete yes")]
        [InlineData("/export")]
        public async Task OthersAreRefusedKindly(string command)
        {
            var answer = await SayAsync(_anna, command);

            Assert.Equal(English.Say(Phrase.GroupAdministrators), answer.Text);
            Assert.Empty(answer.Buttons);
        }

        [Theory]
        [InlineData("/log squat 3x8 80 kg")]
        [InlineData("/race 17 May 2027 10k")]
        [InlineData("/progress")]
        public async Task WhatIsOneRunnersIsForAPrivateChat(string command)
        {
            bot.Server.SetMember(_group, _anna, "administrator");

            Assert.Equal(English.Say(Phrase.GroupPrivately), (await SayAsync(_anna, command)).Text);
        }

        [Fact]
        public async Task AnAdministratorMay()
        {
            bot.Server.SetMember(_group, _anna, "administrator");

            await SayAsync(_anna, "/subscribe 07:00");

            Assert.Contains("07:00", (await SayAsync(Some.Runner(), "/status")).Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task AnAnonymousAdministratorMay()
        {
            await bot.Server.AnswerAsync(_group, () => bot.Server.SayAnonymously(_group, "/subscribe 07:00"));

            Assert.Contains("07:00", (await SayAsync(_anna, "/status")).Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task WhoPressesAButtonIsAskedAgain()
        {
            bot.Server.SetMember(_group, _anna, "administrator");
            var asked = await SayAsync(_anna, "/subscribe");

            var refused = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(asked, "07:00", Some.Runner()));
            var done = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(asked, "07:00", _anna));

            Assert.Equal(English.Say(Phrase.GroupAdministrators), refused.Text);
            Assert.Contains("07:00", done.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task DataOfAnotherChatsButtonTouchThisChatAlone()
        {
            bot.Server.SetMember(_group, _anna, "administrator");
            await SayAsync(_anna, "/subscribe 07:00");
            var other = Some.Runner();
            await bot.Server.AskAsync(other, "/subscribe 06:30");

            // What the other chat's button carries, pressed here by somebody who is nobody here, and in the private chat of a third.
            var here = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(_group, 999, "delete yes", other));
            await bot.Server.AnswerAsync(other + 1_000_000, () => bot.Server.Press(other + 1_000_000, 999, "delete yes"));

            Assert.Equal(English.Say(Phrase.GroupAdministrators), here.Text);
            Assert.Contains("07:00", (await SayAsync(_anna, "/status")).Text, StringComparison.Ordinal);
            Assert.Contains("06:30", (await bot.Server.AskAsync(other, "/status")).Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task WhatTelegramDoesNotAnswerIsNoRight()
        {
            bot.Server.SetMember(_group, _anna, "administrator");
            bot.Server.Faults.Next("getChatMember", Fault.BadGateway());

            Assert.Equal(English.Say(Phrase.GroupAdministrators), (await SayAsync(_anna, "/subscribe 07:00")).Text);
            Assert.Contains("07:00", (await SayAsync(_anna, "/subscribe 07:00")).Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAClubTrains(SharedBot bot)
    {
        private readonly long _group = Some.Supergroup();

        private async Task<ShownMessage> SessionAsync()
        {
            var today = await bot.Server.AnswerAsync(_group, () => bot.Server.SayInGroup(_group, Some.Runner(), "/today"));

            Assert.SkipWhen(today.Buttons.All(button => button.Label != English.Say(Phrase.ButtonClubDone)), "a rest day: there is nothing to mark");

            return today;
        }

        [Fact]
        public async Task EachMemberIsCountedOnce()
        {
            var session = await SessionAsync();
            var label = English.Say(Phrase.ButtonClubDone);
            var data = session.Button(label).Data!;
            var (anna, berta) = (Some.Runner(), Some.Runner());

            var first = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(session, label, anna));
            bot.Server.Press(_group, session.MessageId, data, anna);
            var second = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(_group, session.MessageId, data, berta));

            Assert.Equal(
                [English.Say(Phrase.ButtonClubCount, ("count", 1)), English.Say(Phrase.ButtonClubCount, ("count", 2))],
                [first.Buttons[0].Label, second.Buttons[0].Label]);
            Assert.True(second.IsEdit);
            Assert.Equal(session.MessageId, second.MessageId);
        }

        [Fact]
        public async Task BothLevelsHaveTheirReasons()
        {
            var session = await SessionAsync();

            foreach (var button in session.Buttons.Skip(1))
            {
                var why = await bot.Server.AnswerAsync(_group, () => bot.Server.Press(session, button.Label, Some.Runner()));

                Assert.StartsWith(English.Say(Phrase.WhyTitle)[..3], why.Text, StringComparison.Ordinal);
            }
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenTheBotIsInvited(SharedBot bot)
    {
        private readonly long _group = Some.Supergroup();

        [Fact]
        public async Task ItSaysHelloOnce()
        {
            var hello = await bot.Server.AnswerAsync(_group, () => bot.Server.Invite(_group));
            var settings = await bot.Server.AskInGroupAsync(_group, "/status");

            Assert.Equal(English.Say(Phrase.GroupHello), hello.Text);
            Assert.StartsWith(English.Say(Phrase.StatusTitle), settings.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task TheHelloDoesNotHideWhatAGroupBroughtAlong()
        {
            var group = Some.Group();
            bot.Server.SetMember(group, Speaker, "administrator");
            await bot.Server.AskInGroupAsync(group, "/subscribe 07:00");
            bot.Server.Remove(group);
            await bot.Server.AnswerAsync(_group, () => bot.Server.Invite(_group));
            bot.Server.Migrate(group, _group);

            var status = await bot.Server.AskInGroupAsync(_group, "/status");

            Assert.Contains("07:00", status.Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAGroupBecomesASupergroup(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();
        private readonly long _group = Some.Group();
        private readonly long _supergroup = Some.Supergroup();

        [Fact]
        public async Task WhatWasRememberedMovesAlong()
        {
            bot.Server.SetMember(_group, Speaker, "administrator");
            await bot.Server.AskInGroupAsync(_group, "/subscribe 07:00");
            bot.Server.Migrate(_group, _supergroup);

            var settings = await bot.Server.AskInGroupAsync(_supergroup, "/settings");

            Assert.Contains("07:00", settings.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task AnAnswerThatIsRefusedBecauseOfItComesThere()
        {
            bot.Server.SetMember(_group, Speaker, "administrator");
            await bot.Server.AskInGroupAsync(_group, "/subscribe 07:00");
            bot.Server.Faults.ForChat(_group, Fault.Migrated(_supergroup));

            var settings = await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInGroup(_group, _runner, "/settings"));
            var later = await bot.Server.AskInGroupAsync(_supergroup, "/settings");

            Assert.All([settings, later], shown => Assert.Contains("07:00", shown.Text, StringComparison.Ordinal));
        }
    }
}

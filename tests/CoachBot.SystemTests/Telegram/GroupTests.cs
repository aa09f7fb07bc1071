using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class GroupTests
{
    private static readonly Language English = Words.English;

    [Collection(WithSharedBot.Name)]
    public class WhenPeopleTalkInAGroup(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();
        private readonly long _group = Some.Group();

        [Fact]
        public async Task WhatIsSaidToTheBotIsAnswered()
        {
            var server = bot.Server;

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

            Assert.Equal(English.Say(Phrase.ButtonWhy), Assert.Single(session.Buttons).Label);
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
            var why = await bot.Server.PressAsync(session, English.Say(Phrase.ButtonWhy));

            Assert.Equal([Topic, Topic], [session.Topic, why.Topic]);
        }

        [Fact]
        public async Task AllTopicsRememberTheSame()
        {
            await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInTopic(_supergroup, Topic, _runner, "/subscribe 07:00"));

            var settings = await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInTopic(_supergroup, Topic + 1, _runner, "/settings"));

            Assert.Contains("07:00", settings.Text, StringComparison.Ordinal);
            Assert.Equal(Topic + 1, settings.Topic);
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
            await bot.Server.AskInGroupAsync(_group, "/subscribe 07:00");
            bot.Server.Migrate(_group, _supergroup);

            var settings = await bot.Server.AskInGroupAsync(_supergroup, "/settings");

            Assert.Contains("07:00", settings.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task AnAnswerThatIsRefusedBecauseOfItComesThere()
        {
            await bot.Server.AskInGroupAsync(_group, "/subscribe 07:00");
            bot.Server.Faults.ForChat(_group, Fault.Migrated(_supergroup));

            var settings = await bot.Server.AnswerAsync(_supergroup, () => bot.Server.SayInGroup(_group, _runner, "/settings"));
            var later = await bot.Server.AskInGroupAsync(_supergroup, "/settings");

            Assert.All([settings, later], shown => Assert.Contains("07:00", shown.Text, StringComparison.Ordinal));
        }
    }
}

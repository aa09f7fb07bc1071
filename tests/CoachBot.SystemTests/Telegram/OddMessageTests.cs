using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class OddMessageTests
{
    private static readonly Language English = Words.English;

    [Collection(WithSharedBot.Name)]
    public class WhenThereAreNoWords(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task ARunnerIsToldWhatCanBeRead()
        {
            var server = bot.Server;

            ShownMessage[] answers =
            [
                await server.AnswerAsync(_runner, () => server.SendSticker(_runner)),
                await server.AnswerAsync(_runner, () => server.SendPhoto(_runner)),
                await server.AskAsync(_runner, " \n "),
            ];

            Assert.All(answers, answer => Assert.Equal(English.Say(Phrase.AnswerNoWords), answer.Text));
        }

        [Fact]
        public async Task ACaptionIsReadLikeAMessage()
        {
            var answer = await bot.Server.AnswerAsync(_runner, () => bot.Server.SendPhoto(_runner, "/unsubscribe"));

            Assert.Equal(English.Say(Phrase.UnsubscribeNone), answer.Text);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAMessageIsEdited(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task ItIsNotAnsweredAgain()
        {
            await bot.Server.AskAsync(_runner, "/today");
            bot.Server.Correct(_runner, 1, "/settings");

            var answer = await bot.Server.AskAsync(_runner, "/unsubscribe");

            Assert.Equal(English.Say(Phrase.UnsubscribeNone), answer.Text);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenACommandIsNotOne(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Theory]
        [InlineData("/")]
        [InlineData("/nosuch 1 2 3")]
        [InlineData("/today@OtherBot")]
        [InlineData("/тренировка")]
        public async Task ARunnerIsOfferedHelp(string text)
        {
            var answer = await bot.Server.AskAsync(_runner, text);

            Assert.Equal(English.Say(Phrase.AnswerUnknownCommand), answer.Text);
            Assert.Equal("help", answer.Button(English.Say(Phrase.ButtonHelp)).Data);
        }

        [Theory]
        [InlineData("/subscribe 25:00", Phrase.SubscribeBadTime, "25:00")]
        [InlineData("/subscribe 7 Mars", Phrase.SubscribeBadWord, "Mars")]
        [InlineData("/subscribe <b>", Phrase.SubscribeBadWord, "<b>")]
        public async Task AScheduleThatCannotBeReadIsQuotedAndExplained(string text, string phrase, string word)
        {
            var answer = await bot.Server.AskAsync(_runner, text);

            Assert.Contains(English.Say(phrase, ("word", word)), answer.Text, StringComparison.Ordinal);
            Assert.Contains(English.Say(Phrase.SubscribeHow), answer.Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenATextIsStrange(SharedBot bot)
    {
        private static readonly string[] Texts =
        [
            string.Concat(Enumerable.Repeat("🏃", 4096)),
            "كم مرة أكرر التمرين؟",
            "\u202Eתרגיל \u2066how many\u2069 reps",
            "a" + new string('\u0301', 3000),
            "\u200B\u200D\uFEFF",
            "&lt;b&gt; <script>alert(1)</script> %s {0} {name}",
            "'; DROP TABLE chat; --",
            new string('(', 4096),
            "\0\u0001\u001b[31m",
        ];

        [Fact]
        public async Task ItIsAnsweredOnceAndTheNextOneToo()
        {
            foreach (var text in Texts)
            {
                var runner = Some.Runner();
                bot.Server.Say(runner, text);
                bot.Server.Say(runner, "/unsubscribe");

                await bot.Server.WaitForAsync(() => bot.Server.TextsTo(runner).Count == 2);
                Assert.Equal(English.Say(Phrase.UnsubscribeNone), bot.Server.TextsTo(runner)[1]);
            }
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAButtonIsNotOurs(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        private static readonly string[] Datas =
        [
            "nosuch", "", " ", "/today", "answer", "answer no-such-article", "answer more", "answer sources x y", "why 9999-99-99", "why 9999-12-31", "why -9998-01-01",
            "language xx", "language", "subscribe 99:99", "subscribe \u0000", new string('x', 64), "🏃🏃🏃🏃", "today'; DROP TABLE chat; --",
        ];

        [Fact]
        public async Task EveryPressIsAnsweredAndTheNextMessageToo()
        {
            foreach (var data in Datas)
            {
                var runner = Some.Runner();
                bot.Server.Press(runner, 1, data);
                bot.Server.Say(runner, "/unsubscribe");

                await bot.Server.WaitForAsync(() => bot.Server.TextsTo(runner).Count == 2);
                Assert.NotEqual(English.Say(Phrase.AnswerBroken), bot.Server.TextsTo(runner)[0]);
                Assert.Equal(English.Say(Phrase.UnsubscribeNone), bot.Server.TextsTo(runner)[1]);
            }
        }

        [Theory]
        [InlineData("nosuch thing")]
        [InlineData("answer no-such-article")]
        public async Task OneThatMeansNothingAnyMoreSaysSo(string data)
        {
            var answer = await bot.Server.AnswerAsync(_runner, () => bot.Server.Press(_runner, 1, data));

            Assert.Equal(English.Say(Phrase.AnswerOldButton), answer.Text);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenAButtonIsTappedTwice(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheSecondTapChangesNothing()
        {
            var server = bot.Server;
            var settings = await server.AskAsync(_runner, "/settings");

            server.Press(settings, Words.Italian.Name);
            server.Press(settings, Words.Italian.Name);

            await server.WaitForAsync(() => server.Requests("editMessageText").Count(edit => edit.ChatId == _runner) == 2);
            await server.AskAsync(_runner, "/unsubscribe");
            Assert.Equal(
                [(false, settings.Text), (true, server.Chats.Standing(_runner, settings.MessageId)!.Text), (false, Words.Italian.Say(Phrase.UnsubscribeNone))],
                server.ShownTo(_runner).Select(shown => (shown.IsEdit, shown.Text)));
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenTheMessageOfAButtonIsGone(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheAnswerIsANewMessage()
        {
            var answer = await bot.Server.AnswerAsync(_runner, () => bot.Server.Press(_runner, 404, "language it"));

            Assert.False(answer.IsEdit);
            Assert.StartsWith(Words.Italian.Say(Phrase.SettingsTitle), answer.Text, StringComparison.Ordinal);
        }
    }

    public class WhenAReplyIsLong
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task ItComesInPieces()
        {
            await using var bot = await LiveBot.PrepareAsync();
            bot["Content:Path"] = ConfigCopy.In(bot.Folder, RestingOnEverything);
            await bot.StartAgainAsync();

            bot.Server.Press(_runner, 1, "answer sources how-many-reps");
            bot.Server.Say(_runner, "/unsubscribe");
            await bot.Server.WaitForAsync(() => bot.Server.TextsTo(_runner).Contains(English.Say(Phrase.UnsubscribeNone)));

            var pieces = bot.Server.ShownTo(_runner).SkipLast(1).ToList();
            Assert.StartsWith(English.Say(Phrase.AnswerRestsOn), pieces[0].Text, StringComparison.Ordinal);
            Assert.InRange(pieces.Count, 2, 20);
            Assert.All(pieces, piece => Assert.InRange(piece.Text.Length, 1, 4000));
        }

        // No honest answer is as long as that.
        private static string RestingOnEverything(string file, string text)
        {
            var at = text.IndexOf("id: how-many-reps", StringComparison.Ordinal);

            if (!file.Contains("knowledge", StringComparison.Ordinal) || at < 0 || file.Contains("languages", StringComparison.Ordinal))
            {
                return text;
            }

            var start = text.IndexOf("rests_on: [", at, StringComparison.Ordinal) + "rests_on: [".Length;

            return text.Insert(start, string.Concat(English.Rules.Keys.Select(rule => $"{rule}, ")));
        }
    }
}

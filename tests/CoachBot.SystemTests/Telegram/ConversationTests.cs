using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;

namespace CoachBot.SystemTests.Telegram;

public class ConversationTests
{
    private static readonly Language English = Words.English;
    private static readonly Language Italian = Words.Italian;

    [Collection(WithSharedBot.Name)]
    public class WhenTheBotStarts(SharedBot bot)
    {
        [Fact]
        public async Task TheMenuIsSetForEveryLanguageAndForAllOthers()
        {
            var menus = bot.Server.Requests("setMyCommands").ToDictionary(menu => menu.String("language_code") ?? "", CommandsIn);

            Assert.Equal(["", "en", "it"], menus.Keys.Order());
            Assert.Equal(CommandsOf(English), menus[""]);
            Assert.Equal(CommandsOf(English), menus["en"]);
            Assert.Equal(CommandsOf(Italian), menus["it"]);
        }

        private static IEnumerable<(string? Name, string? Description)> CommandsIn(RecordedRequest menu) =>
            menu.Json("commands")!.Value.EnumerateArray()
                .Select(command => (command.GetProperty("command").GetString(), command.GetProperty("description").GetString()));

        private static IEnumerable<(string? Name, string? Description)> CommandsOf(Language language) =>
            language.Commands.Select(command => ((string?)command.Key, (string?)command.Value.Description));
    }

    [Collection(WithSharedBot.Name)]
    public class WhenARunnerSaysHello(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheyAreGreetedByTheirFirstName()
        {
            var hello = await bot.Server.AskAsync(_runner, "/start");

            Assert.Contains(English.Say(Phrase.StartHelloNamed, ("name", Happenings.NameOf(_runner))), hello.Text, StringComparison.Ordinal);
            Assert.Equal([English.Say(Phrase.ButtonToday), English.Say(Phrase.ButtonSubscribe), English.Say(Phrase.ButtonHelp)], hello.Buttons.Select(button => button.Label));
        }

        [Fact]
        public async Task ANameThatLooksLikeMarkupIsShownAsItIs()
        {
            const string Name = "<b>Anna</b> & \"Bo\" </a>";
            var hello = await bot.Server.AnswerAsync(_runner, () => bot.Server.Say(_runner, "/start", name: Name));

            Assert.Contains(English.Say(Phrase.StartHelloNamed, ("name", Name)), hello.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task TheLanguageOfTheirAppIsSpokenFromThenOn()
        {
            var hello = await bot.Server.AskAsync(_runner, "/start", "it-IT");
            var later = await bot.Server.AskAsync(_runner, "/unsubscribe", "en");

            Assert.Contains(Italian.Say(Phrase.StartWhat), hello.Text, StringComparison.Ordinal);
            Assert.Equal(Italian.Say(Phrase.UnsubscribeNone), later.Text);
        }

        [Fact]
        public async Task AnAppInALanguageThatIsNotSpokenGetsEnglish()
        {
            var hello = await bot.Server.AskAsync(_runner, "/start", "ja");

            Assert.Contains(English.Say(Phrase.StartWhat), hello.Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenARunnerAsks(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheSessionOfTheDayComesWithItsReasonsBehindAButton()
        {
            var session = await bot.Server.AskAsync(_runner, "/today");
            var answered = bot.Server.RequestCount("answerCallbackQuery");

            var why = await bot.Server.PressAsync(session, English.Say(Phrase.ButtonWhy));

            Assert.Matches($"^({English.Say(Phrase.WhyTitle)}|{English.Say(Phrase.WhyRest)})", why.Text);
            Assert.False(why.IsEdit);
            await bot.Server.WaitForAsync(() => bot.Server.RequestCount("answerCallbackQuery") > answered);
        }

        [Fact]
        public async Task AQuestionIsAnsweredFromTheBook()
        {
            var answer = await bot.Server.AskAsync(_runner, "how many reps?");

            Assert.StartsWith(English.Articles["how-many-reps"].Answer, answer.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task SourcesAreAButtonAway()
        {
            var answer = await bot.Server.AskAsync(_runner, "how many reps?");

            var sources = await bot.Server.PressAsync(answer, English.Say(Phrase.ButtonSources));

            Assert.StartsWith(English.Say(Phrase.AnswerRestsOn), sources.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task EveryAnswerIsMarkupThatTelegramCanRead()
        {
            foreach (var command in English.Commands.Keys)
            {
                await bot.Server.AskAsync(_runner, $"/{command}");
            }

            // Text that the server could not parse is sent once more as plain text, so this would be more than one a command.
            var sent = bot.Server.Requests("sendMessage").Where(request => request.ChatId == _runner).ToList();
            var files = bot.Server.Requests("sendDocument").Count(request => request.ChatId == _runner);
            Assert.Equal(English.Commands.Count, sent.Count + files);
            Assert.All(sent, request => Assert.Equal("HTML", request.String("parse_mode"), ignoreCase: true));
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenARunnerSubscribes(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheSettingsShowItUntilTheyStop()
        {
            var done = await bot.Server.AskAsync(_runner, "/subscribe 07:00");
            var with = await bot.Server.AskAsync(_runner, "/settings");
            var stopped = await bot.Server.AskAsync(_runner, "/unsubscribe");
            var without = await bot.Server.AskAsync(_runner, "/settings");

            Assert.Contains("07:00", done.Text, StringComparison.Ordinal);
            Assert.Contains("07:00", with.Text, StringComparison.Ordinal);
            Assert.Equal(English.Say(Phrase.UnsubscribeDone), stopped.Text);
            Assert.Contains(English.Say(Phrase.SettingsNoSession), without.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task ATimeCanBeTapped()
        {
            var ask = await bot.Server.AskAsync(_runner, "/subscribe");

            var done = await bot.Server.PressAsync(ask, "12:30");

            Assert.Contains("12:30", done.Text, StringComparison.Ordinal);
            Assert.Contains(English.Say(Phrase.SubscribeStop), done.Text, StringComparison.Ordinal);
        }
    }

    [Collection(WithSharedBot.Name)]
    public class WhenARunnerChangesTheLanguage(SharedBot bot)
    {
        private readonly long _runner = Some.Runner();

        [Fact]
        public async Task TheSettingsAreShownAnewInTheirPlace()
        {
            var settings = await bot.Server.AskAsync(_runner, "/settings");

            var changed = await bot.Server.PressAsync(settings, Italian.Name);

            Assert.Equal((true, settings.MessageId), (changed.IsEdit, changed.MessageId));
            Assert.StartsWith(Italian.Say(Phrase.SettingsTitle), changed.Text, StringComparison.Ordinal);
            Assert.Equal(English.Name, changed.Buttons[0].Label);
        }

        [Fact]
        public async Task ItIsSpokenFromThenOn()
        {
            await bot.Server.PressAsync(await bot.Server.AskAsync(_runner, "/settings"), Italian.Name);

            var help = await bot.Server.AskAsync(_runner, "/help");

            Assert.StartsWith(Italian.Say(Phrase.HelpTitle), help.Text, StringComparison.Ordinal);
        }
    }
}

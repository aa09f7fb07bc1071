using System.Text.Json.Nodes;
using CoachBot.Chat.Words;
using CoachBot.SystemTests.Discord.Support;
using CoachBot.SystemTests.FakeDiscord;
using CoachBot.SystemTests.Support;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.SystemTests.Discord;

public class ConversationTests
{
    private static readonly Language English = Words.English;
    private static readonly Language Italian = Words.Italian;

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenTheBotStarts(SharedDiscordBot bot)
    {
        [Fact]
        public void EveryCommandIsRegisteredInBothLanguages()
        {
            var commands = bot.Server.Commands.ToDictionary(command => command!["name"]!.GetValue<string>());

            Assert.Superset(English.Commands.Keys.ToHashSet(), commands.Keys.ToHashSet());
            Assert.Equal(Italian.Say(Phrase.SlashNamePrefix + "today"), commands["today"]!["name_localizations"]!["it"]!.GetValue<string>());
            Assert.Equal(Italian.Commands["today"].Description, commands["today"]!["description_localizations"]!["it"]!.GetValue<string>());
        }
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenARunnerWritesToTheBotAlone(SharedDiscordBot bot)
    {
        private readonly ulong _runner = Talk.Someone();

        [Fact]
        public async Task TheyAreGreetedByTheirName()
        {
            var hello = await bot.Server.AskAsync(_runner, "/start");

            Assert.Contains(English.Say(Phrase.StartHelloNamed, ("name", Doings.NameOf(_runner))), hello.Text, StringComparison.Ordinal);
            Assert.Equal([English.Say(Phrase.ButtonToday), English.Say(Phrase.ButtonSubscribe), English.Say(Phrase.ButtonHelp)], hello.Buttons.Select(button => button.Label));
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

            var sources = await bot.Server.AnswerAsync(answer.ChannelId, () => bot.Server.Press(answer, English.Say(Phrase.ButtonSources), _runner));

            Assert.StartsWith(English.Say(Phrase.AnswerRestsOn), sources.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task TheSettingsAreShownAnewInTheirPlace()
        {
            var settings = await bot.Server.AskAsync(_runner, "/settings");

            var changed = await bot.Server.AnswerAsync(settings.ChannelId, () => bot.Server.Press(settings, Italian.Name, _runner));

            Assert.Equal((true, settings.MessageId), (changed.IsEdit, changed.MessageId));
            Assert.StartsWith(Italian.Say(Phrase.SettingsTitle), changed.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task ASubscriptionTellsItsInstant()
        {
            var done = await bot.Server.AskAsync(_runner, "/subscribe 07:00");

            Assert.Matches(@"<t:[0-9]+:f>", done.Markdown);
        }

        [Fact]
        public async Task EveryCommandIsAnsweredOnce()
        {
            foreach (var command in English.Commands.Keys)
            {
                await bot.Server.AskAsync(_runner, $"/{command}");
            }

            Assert.Equal(English.Commands.Count, bot.Server.SeenIn(bot.Server.Channels.DirectMessages(_runner)).Count);
        }
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenARunnerGivesSlashCommands(SharedDiscordBot bot)
    {
        private readonly ulong _runner = Talk.Someone();
        private readonly (ulong Guild, ulong Channel) _club = (Talk.Someone(), Talk.Someone());

        [Fact]
        public async Task TheLanguageOfTheirAppIsSpoken()
        {
            var hello = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "start", locale: "it"));

            Assert.Contains(Italian.Say(Phrase.StartWhat), hello.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task TheirOwnTrainingIsSeenByThemAloneInAServer()
        {
            var today = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "today", at: _club));

            Assert.Equal(_runner, today.OnlyFor);
        }

        [Fact]
        public async Task ItIsTheSameTrainingAsInDirectMessages()
        {
            await bot.Server.AskAsync(_runner, "/zone Tokyo");

            var settings = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "settings", at: _club));

            Assert.Contains("Asia/Tokyo", settings.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task WhatIsForTheChannelIsSeenByAll()
        {
            var today = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "today", [Doings.Option("here", true)], _club));

            Assert.Null(today.OnlyFor);
        }

        [Fact]
        public async Task TheirDataComeAsAFileThatTheyAloneSee()
        {
            await bot.Server.AskAsync(_runner, "/zone Tokyo");

            var file = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "export", at: _club));

            var kept = JsonNode.Parse(bot.Server.Requests("PATCH webhooks/*/*/messages/@original").Single(request => request.Files.Values.Any(text => text.Contains($"@{_runner}", StringComparison.Ordinal))).Files.Values.Single())!;
            Assert.Equal((English.Say(Phrase.ExportHere), (ulong?)_runner), (file.Text, file.OnlyFor));
            Assert.Equal($"@{_runner}", kept["chat"]![0]!["Chat"]!.GetValue<string>());
        }

        [Fact]
        public async Task ASessionIsPutOff()
        {
            var done = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "snooze", [Doings.Option("when", "20 minutes")]));

            Assert.StartsWith(English.Say(Phrase.SnoozeDone, ("time", "|")).Split('|')[0], done.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task OptionsAreReadAsIfTyped()
        {
            JsonArray options = [Doings.Option("time", "06:45"), Doings.Option("days", "mon wed"), Doings.Option("zone", "Europe/London")];
            var done = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "subscribe", options));

            Assert.Contains("06:45", done.Text, StringComparison.Ordinal);
            Assert.Contains("Europe/London", done.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task AQuestionIsAnswered()
        {
            var answer = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, "ask", [Doings.Option("question", "how many reps?")], _club));

            Assert.StartsWith(English.Articles["how-many-reps"].Answer, answer.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task ALogWithoutWordsOpensAForm()
        {
            var log = bot.Server.Command(_runner, "log");
            await bot.Server.WaitForAsync(() => log.Answered is not null);

            var noted = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Submit(_runner, "0:log", "squat 3x8 80 kg"));

            Assert.Equal(9, log.Answered);
            Assert.Contains("80", noted.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task ExercisesAndZonesAreSuggested()
        {
            bot.Server.Type(_runner, "zone", "zone", "rom");
            await bot.Server.WaitForAsync(() => SuggestionsWith("Europe/Rome"));
            bot.Server.Type(_runner, "swap", "exercise", "squat");
            await bot.Server.WaitForAsync(() => SuggestionsWith("quat"));
        }

        [Fact]
        public async Task ACommandOfAFormerVersionIsAnswered()
        {
            var answer = await bot.Server.AnswerAsync(bot.Server.Channels.DirectMessages(_runner), () => bot.Server.Command(_runner, "nutrition"));

            Assert.Equal(English.Say(Phrase.AnswerUnknownCommand), answer.Text);
        }

        private bool SuggestionsWith(string part) => bot.Server.Requests().Any(request =>
            request.Path.EndsWith("callback", StringComparison.Ordinal)
            && request.Body!.Value.GetProperty("type").GetInt32() == 8
            && request.Body.Value.GetProperty("data").GetProperty("choices").EnumerateArray().Any(choice => choice.GetProperty("value").GetString()!.Contains(part, StringComparison.Ordinal)));
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenAChannelTrainsTogether(SharedDiscordBot bot)
    {
        private readonly ulong _runner = Talk.Someone();
        private readonly (ulong Guild, ulong Channel) _club = (Talk.Someone(), Talk.Someone());

        [Fact]
        public async Task EachMemberIsCountedOnce()
        {
            var day = await DayWithASessionAsync();
            var other = Talk.Someone();

            var first = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Press(day, English.Say(Phrase.ButtonClubDone), _runner, _club));
            var again = bot.Server.Press(first, Count(1), _runner, _club);
            await bot.Server.WaitForAsync(() => again.Answered is not null);
            var second = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Press(first, Count(1), other, _club));

            Assert.All([first, second], seen => Assert.Equal((true, day.MessageId, null), (seen.IsEdit, seen.MessageId, seen.OnlyFor)));
            Assert.Contains(Count(2), second.Buttons.Select(button => button.Label));
        }

        [Fact]
        public async Task OnlyWhoManagesItChangesWhatItGets()
        {
            var refused = await ForAllAsync("subscribe", manages: false);
            var asked = await ForAllAsync("subscribe", manages: true);
            var refusedPress = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Press(asked, "07:00", _runner, _club));
            var done = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Press(asked, "07:00", _runner, _club, manages: true));

            Assert.Equal([English.Say(Phrase.GroupAdministrators), English.Say(Phrase.SubscribeAsk), English.Say(Phrase.GroupAdministrators)], [refused.Text, asked.Text, refusedPress.Text]);
            Assert.Contains("07:00", done.Text, StringComparison.Ordinal);
        }

        [Fact]
        public async Task NobodyManagesItByWritingToTheBot()
        {
            var refused = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Call(_club.Guild, _club.Channel, _runner, "/subscribe 07:00"));

            Assert.Equal(English.Say(Phrase.GroupAdministrators), refused.Text);
        }

        [Fact]
        public async Task ItsDataComeToWhoManagesItAlone()
        {
            var file = await ForAllAsync("export", manages: true);

            Assert.Equal((English.Say(Phrase.ExportHere), (ulong?)_runner), (file.Text, file.OnlyFor));
        }

        private static string Count(int count) => English.Say(Phrase.ButtonClubCount, ("count", count));

        private Task<SeenMessage> ForAllAsync(string command, bool manages) =>
            bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Command(_runner, command, [Doings.Option("here", true)], _club, manages: manages));

        // Whatever day it is, one of the last six was no day of rest.
        private async Task<SeenMessage> DayWithASessionAsync()
        {
            for (var days = 0; ; days++)
            {
                var date = bot.Server.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/Rome"]).Date.PlusDays(-days);
                var day = await bot.Server.AnswerAsync(
                    _club.Channel,
                    () => bot.Server.Command(_runner, "today", [Doings.Option("day", LocalDatePattern.Iso.Format(date)), Doings.Option("here", true)], _club));

                if (day.Buttons.Any(button => button.Label == English.Say(Phrase.ButtonClubDone)) || days == 6)
                {
                    return day;
                }
            }
        }
    }

    [Collection(WithSharedDiscordBot.Name)]
    public class WhenTheBotIsCalledInAServer(SharedDiscordBot bot)
    {
        private readonly (ulong Guild, ulong Channel) _club = (Talk.Someone(), Talk.Someone());

        [Fact]
        public async Task ItAnswersInTheChannel()
        {
            var answer = await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Call(_club.Guild, _club.Channel, Talk.Someone(), "how many reps?"));

            Assert.StartsWith(English.Articles["how-many-reps"].Answer, answer.Text, StringComparison.Ordinal);
            Assert.Null(answer.OnlyFor);
        }

        [Fact]
        public async Task WhatIsSaidToOthersIsNotHeard()
        {
            var talk = Doings.Message(Talk.Someone(), _club.Channel, "how many reps?");
            talk["guild_id"] = FakeChannels.Text(_club.Guild);
            bot.Server.Gateway.Tell("MESSAGE_CREATE", talk);

            await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Call(_club.Guild, _club.Channel, Talk.Someone(), "/help"));

            Assert.Single(bot.Server.SeenIn(_club.Channel));
        }

        [Fact]
        public async Task NobodyIsEverPinged()
        {
            await bot.Server.AnswerAsync(_club.Channel, () => bot.Server.Call(_club.Guild, _club.Channel, Talk.Someone(), "@everyone how many reps?"));

            Assert.All(
                bot.Server.Requests("POST channels/*/messages"),
                request => Assert.Empty(request.Body!.Value.GetProperty("allowed_mentions").GetProperty("parse").EnumerateArray()));
        }
    }
}

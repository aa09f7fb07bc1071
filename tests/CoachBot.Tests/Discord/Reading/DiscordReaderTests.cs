using System.Text;
using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Wire;
using CsCheck;

namespace CoachBot.Tests.Discord.Reading;

public class DiscordReaderTests
{
    private static readonly DiscordReader Reader = new("discord", new Snowflake(42));

    private static IncomingMessage? Message(string json) => Reader.Read(DiscordJson.Read<Message>(Encoding.UTF8.GetBytes(json)));

    private static IncomingMessage? Interaction(string json) => Reader.Read(DiscordJson.Read<Interaction>(Encoding.UTF8.GetBytes(json)));

    public class DirectMessages
    {
        private const string Hello = """{"id":"1574554881195245568","channel_id":"7","author":{"id":"5","username":"anna","global_name":"Anna"},"content":"how many reps?","type":0,"mentions":[]}""";

        [Fact]
        public void AreHeardFromAPerson()
        {
            var message = Message(Hello)!;

            Assert.Equal((new Address("discord", "@5", "7"), "how many reps?", true, "Anna"), (message.From, message.Text, message.IsPrivate, message.SenderName));
            Assert.Equal(1574554881195245568, message.Sequence);
            Assert.Equal("5", message.Sender);
            Assert.Equal(2026, message.At.InUtc().Year);
        }

        [Theory]
        [InlineData("\"id\":\"5\"", "\"id\":\"5\",\"bot\":true")]
        [InlineData("\"type\":0", "\"type\":7")]
        [InlineData("\"type\":0", "\"type\":0,\"webhook_id\":\"9\"")]
        [InlineData("\"channel_id\":\"7\"", "\"channel_id\":null")]
        public void OfProgramsAndAboutHappeningsAreNot(string from, string to) => Assert.Null(Message(Hello.Replace(from, to, StringComparison.Ordinal)));
    }

    public class WhatIsSaidInAServer
    {
        private const string Call = """{"id":"1574554881195245568","guild_id":"1","channel_id":"7","author":{"id":"5"},"content":"<@42>, <@!42> hello <@43>","type":0,"mentions":[null,{"id":"42"}]}""";

        [Fact]
        public void ToUsIsHeardInTheChannel()
        {
            var message = Message(Call)!;

            Assert.Equal((new Address("discord", "7"), "hello <@43>", false), (message.From, message.Text, message.IsPrivate));
            Assert.Equal(("5", (bool?)null), (message.Sender, message.IsAdministrator));
        }

        [Fact]
        public void ToOthersIsNot() => Assert.Null(Message(Call.Replace("\"id\":\"42\"", "\"id\":\"43\"", StringComparison.Ordinal)));
    }

    public class Interactions
    {
        [Fact]
        public void ACommandInAServerIsAPersonsOwn()
        {
            var message = Interaction("""{"id":"9","type":2,"guild_id":"1","channel_id":"7","context":0,"locale":"it","member":{"user":{"id":"5"}},"data":{"name":"subscribe","options":[{"name":"time","value":"07:00"},{"name":"days","value":" mon wed "},{"name":"here","value":false}]}}""")!;

            Assert.Equal((new Address("discord", "@5", "+9"), "/subscribe 07:00 mon wed", true, "it"), (message.From, message.Text, message.IsPrivate, message.LanguageHint));
        }

        [Fact]
        public void ACommandForTheChannelIsTheChannels()
        {
            var message = Interaction("""{"id":"9","type":2,"guild_id":"1","channel_id":"7","context":0,"member":{"user":{"id":"5"}},"data":{"name":"today","options":[{"name":"here","value":true}]}}""")!;

            Assert.Equal((new Address("discord", "7", "+9"), "/today", false), (message.From, message.Text, message.IsPrivate));
        }

        [Fact]
        public void ADirectMessagesChannelIsKept() =>
            Assert.Equal(new Address("discord", "@5", "7+9"), Interaction("""{"id":"9","type":2,"channel_id":"7","context":1,"user":{"id":"5"},"data":{"name":"help"}}""")!.From);

        [Theory]
        [InlineData(64, "@5")]
        [InlineData(0, "7")]
        public void APressBelongsToWhoSawTheButton(int flags, string chat)
        {
            var message = Interaction($$$"""{"id":"9","type":3,"guild_id":"1","channel_id":"7","context":0,"member":{"user":{"id":"5"}},"message":{"id":"8","flags":{{{flags}}}},"data":{"custom_id":"0:why 2026-11-23","component_type":2}}""")!;

            Assert.Equal((chat, "why 2026-11-23", "8", ""), (message.From.Chat, message.Pressed, message.PressedOn, message.Text));
        }

        // Bits 3, 4 and 5: administrator, manage channels, manage the server; 11 is to write messages.
        [Theory]
        [InlineData("\"8\"", true)]
        [InlineData("\"16\"", true)]
        [InlineData("\"32\"", true)]
        [InlineData("\"2048\"", false)]
        [InlineData("\"2251799813685240\"", true)]
        [InlineData("\"\"", null)]
        [InlineData("null", null)]
        public void TellWhetherTheSenderManagesTheChannel(string permissions, bool? manages)
        {
            var message = Interaction($$$"""{"id":"9","type":2,"guild_id":"1","channel_id":"7","context":0,"member":{"user":{"id":"5"},"permissions":{{{permissions}}}},"data":{"name":"subscribe","options":[{"name":"here","value":true}]}}""")!;

            Assert.Equal(("5", manages), (message.Sender, message.IsAdministrator));
        }

        [Theory]
        [InlineData("today", false)]
        [InlineData("export", true)]
        public void OfAWholeChannelAreSeenByAllUnlessTheyHoldAllThatIsKept(string name, bool isUnseen)
        {
            var json = $$$"""{"id":"9","type":2,"guild_id":"1","channel_id":"7","context":0,"member":{"user":{"id":"5"}},"data":{"name":"{{{name}}}","options":[{"name":"here","value":true}]}}""";

            Assert.Equal(isUnseen, DiscordReader.IsUnseen(DiscordJson.Read<Interaction>(Encoding.UTF8.GetBytes(json))));
        }

        [Fact]
        public void AChoiceIsAPress() =>
            Assert.Equal("swap SQ-01", Interaction("""{"id":"9","type":3,"channel_id":"7","context":1,"user":{"id":"5"},"data":{"custom_id":"0:list","values":["3:swap SQ-01"]}}""")!.Pressed);

        [Fact]
        public void AFormIsTyped() =>
            Assert.Equal(
                "/log squat 3x8",
                Interaction("""{"id":"9","type":5,"channel_id":"7","context":1,"user":{"id":"5"},"data":{"custom_id":"0:log","components":[null,{"type":1,"components":[{"type":4,"custom_id":"sets","value":" squat 3x8 "}]}]}}""")!.Text);

        [Fact]
        public void AQuestionIsAskedAsItIs() =>
            Assert.Equal("how many reps?", Interaction("""{"id":"9","type":2,"channel_id":"7","context":1,"user":{"id":"5"},"data":{"name":"ask","options":[{"name":"question","value":"how many reps?"}]}}""")!.Text);
    }

    public class AnythingAtAll
    {
        private static readonly string[] Values =
            ["null", "0", "-1", "1.5", "true", "\"\"", "\"x\"", "\"5\"", "5", "[]", "{}", "[null]", "[{}]", "{\"id\":\"5\"}", "{\"name\":\"today\",\"options\":[{\"name\":\"here\",\"value\":true}]}", "99999999999999999999999", "\"\\u0000\""];

        private static readonly string[] Names =
            ["id", "type", "token", "data", "guild_id", "channel_id", "member", "user", "message", "locale", "context", "author", "content", "mentions", "webhook_id", "flags", "application_id"];

        private static readonly Gen<string> Object = Gen.Int[0, Values.Length - 1].Array[Names.Length].Select(values =>
            $"{{{string.Join(',', Names.Zip(values, (name, value) => $"\"{name}\":{Values[value]}"))}}}");

        [Fact]
        public void IsReadOrLeftOutButNeverBreaks() => Object.Sample(
            json =>
            {
                Try(() => Message(json));
                Try(() => Interaction(json));
            },
            iter: 20_000);

        private static void Try(Action read)
        {
            try
            {
                read();
            }
            catch (JsonException)
            {
                // The listening leaves such an event out.
            }
        }
    }
}

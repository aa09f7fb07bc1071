using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Telegram.Reading;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace CoachBot.Tests.Telegram.Reading;

public class TelegramReaderTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    private static IncomingMessage? Read(string json) =>
        new TelegramReader("telegram", "CoachBot").Read(JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!, Now);

    /// <summary>A message of Anna's in her private chat; <paramref name="content"/> is the rest of its JSON.</summary>
    private static IncomingMessage? InPrivate(string content) => Read(
        $$$"""
        {"update_id": 71, "message": {"message_id": 9, "date": 1790000000,
          "from": {"id": 5, "is_bot": false, "first_name": "Anna", "language_code": "it-CH"},
          "chat": {"id": 5, "type": "private", "first_name": "Anna"}, {{{content}}} }}
        """);

    private static IncomingMessage? InGroup(string content) => Read(
        $$$"""
        {"update_id": 72, "message": {"message_id": 9, "date": 1790000000,
          "from": {"id": 5, "is_bot": false, "first_name": "Anna", "language_code": "en"},
          "chat": {"id": -1001, "type": "supergroup", "title": "Runners"}, {{{content}}} }}
        """);

    private static string TextOf(string text) => $"\"text\": {JsonSerializer.Serialize(text)}";

    public class InAPrivateChat
    {
        [Fact]
        public void WordsAreHeard()
        {
            var message = InPrivate(TextOf("come va?"))!;

            Assert.Equal(new Address("telegram", "5"), message.From);
            Assert.Equal(71, message.Sequence);
            Assert.Equal("come va?", message.Text);
            Assert.Equal(Instant.FromUnixTimeSeconds(1790000000), message.At);
            Assert.True(message.IsPrivate);
            Assert.Equal("it", message.LanguageHint);
            Assert.Equal("Anna", message.SenderName);
            Assert.Null(message.Pressed);
        }

        [Theory]
        [InlineData("/today", "/today")]
        [InlineData("/today@CoachBot", "/today")]
        [InlineData("/done@coachbot 3 sets", "/done 3 sets")]
        [InlineData("/start abc_1", "/start abc_1")]
        [InlineData("/", "/")]
        public void ACommandLosesTheBotsName(string said, string heard) =>
            Assert.Equal(heard, InPrivate(TextOf(said))?.Text);

        [Theory]
        [InlineData("""
            "sticker": {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1, "is_animated": false, "is_video": false}
            """)]
        [InlineData("""
            "voice": {"file_id": "a", "file_unique_id": "b", "duration": 3}
            """)]
        [InlineData("""
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
            """)]
        [InlineData("""
            "location": {"longitude": 1.5, "latitude": 2.5}
            """)]
        public void SomethingWithoutWordsIsHeardWithoutWords(string content) =>
            Assert.Equal("", InPrivate(content)?.Text);

        [Fact]
        public void ACaptionIsWords() =>
            Assert.Equal("is this right?", InPrivate(
                """
                "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "is this right?"
                """)?.Text);

        [Fact]
        public void ATopicIsWhereTheAnswerGoes() =>
            Assert.Equal("12", InPrivate(TextOf("hello") + """, "is_topic_message": true, "message_thread_id": 12""")?.From.Thread);

        [Theory]
        [InlineData("""
            "pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}
            """)]
        [InlineData("""
            "message_auto_delete_timer_changed": {"message_auto_delete_time": 5}
            """)]
        [InlineData("""
            "something_new": {"x": 1}
            """)]
        public void WhatNobodySaidIsNotHeard(string content) => Assert.Null(InPrivate(content));
    }

    public class WhenTheBotComesOrGoes
    {
        private static IncomingMessage? Change(string chat, string was, string isNow) => Read(
            $$$"""
            {"update_id": 7, "my_chat_member": {"date": 1790000000, "chat": {"id": -5, "type": "{{{chat}}}"},
              "from": {"id": 5, "is_bot": false, "first_name": "Anna", "language_code": "it"},
              "old_chat_member": {"status": "{{{was}}}", "user": {"id": 9, "is_bot": true, "first_name": "B"}, "until_date": 0, "is_member": true},
              "new_chat_member": {"status": "{{{isNow}}}", "user": {"id": 9, "is_bot": true, "first_name": "B"}, "until_date": 0, "is_member": true} } }
            """);

        [Theory]
        [InlineData("private", "member", "kicked", Presence.Gone)]
        [InlineData("private", "kicked", "member", Presence.Back)]
        [InlineData("group", "left", "member", Presence.Invited)]
        [InlineData("supergroup", "kicked", "administrator", Presence.Invited)]
        [InlineData("supergroup", "left", "restricted", Presence.Invited)]
        [InlineData("supergroup", "member", "administrator", Presence.Back)]
        [InlineData("group", "member", "left", Presence.Gone)]
        [InlineData("supergroup", "administrator", "kicked", Presence.Gone)]
        [InlineData("channel", "left", "administrator", Presence.Back)]
        [InlineData("channel", "administrator", "left", Presence.Gone)]
        public void ItsPlaceIsTold(string chat, string was, string isNow, Presence presence)
        {
            var message = Change(chat, was, isNow)!;

            Assert.Equal((presence, "", "5"), (message.Presence, message.Text, message.Sender));
        }
    }

    public class WhoSpeaks
    {
        private static IncomingMessage Said(string speaker) => InGroup($"""{TextOf("/today")}, {speaker}""")!;

        [Fact]
        public void APersonHasANumberAndHasToBeAskedFor() => Assert.Equal(("5", null), (InGroup(TextOf("/today"))!.Sender, InGroup(TextOf("/today"))!.IsAdministrator));

        [Fact]
        public void AnAnonymousAdministratorSpeaksAsTheGroup() =>
            Assert.True(Said(""" "sender_chat": {"id": -1001, "type": "supergroup", "title": "Runners"} """).IsAdministrator);

        [Fact]
        public void AChannelInAGroupIsAGuest() =>
            Assert.False(Said(""" "sender_chat": {"id": -1002, "type": "channel", "title": "News"} """).IsAdministrator);

        [Fact]
        public void WhoPressesIsNamedAndHasToBeAskedFor()
        {
            var press = Read("""
                {"update_id": 7, "callback_query": {"id": "4", "chat_instance": "1", "data": "today", "from": {"id": 6, "is_bot": false, "first_name": "B"},
                  "message": {"message_id": 3, "date": 0, "chat": {"id": -1001, "type": "supergroup"} } } }
                """)!;

            Assert.Equal(("6", null), (press.Sender, press.IsAdministrator));
        }
    }

    public class InAGroup
    {
        [Theory]
        [InlineData("/today", "/today")]
        [InlineData("/today@CoachBot", "/today")]
        [InlineData("/today@COACHBOT easy", "/today easy")]
        [InlineData("@CoachBot why calf raises?", "why calf raises?")]
        [InlineData("@coachbot, why?", "why?")]
        [InlineData("tell me @CoachBot please", "tell me please")]
        [InlineData("@CoachBot /today", "/today")]
        [InlineData("@CoachBot", "")]
        public void WhatIsSaidToTheBotIsHeard(string said, string heard)
        {
            var message = InGroup(TextOf(said))!;

            Assert.Equal(heard, message.Text);
            Assert.Equal(new Address("telegram", "-1001"), message.From);
            Assert.False(message.IsPrivate);
        }

        [Theory]
        [InlineData("good morning")]
        [InlineData("/today@OtherBot")]
        [InlineData("/today@CoachBotTwo")]
        [InlineData("@CoachBotTwo why?")]
        [InlineData("write to anna@coachbot")]
        [InlineData("")]
        public void WhatIsSaidToOthersIsNot(string said) => Assert.Null(InGroup(TextOf(said)));

        [Fact]
        public void AReplyToTheBotIsHeard() =>
            Assert.Equal("and tomorrow?", InGroup(TextOf("and tomorrow?") + ", " + ReplyTo("CoachBot", isBot: true))?.Text);

        [Fact]
        public void AReplyToSomebodyElseIsNot() =>
            Assert.Null(InGroup(TextOf("and tomorrow?") + ", " + ReplyTo("berta", isBot: false)));

        [Fact]
        public void AStickerForTheBotIsNot() =>
            Assert.Null(InGroup(ReplyTo("CoachBot", isBot: true) + """
                , "sticker": {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1, "is_animated": false, "is_video": false}
                """));

        [Fact]
        public void AMessageInATopicThatTheBotOpenedIsNoReply() =>
            Assert.Null(InGroup(TextOf("hello") + """
                , "is_topic_message": true, "message_thread_id": 12, "reply_to_message": {"message_id": 12, "date": 1, "chat": {"id": -1001, "type": "supergroup"},
                "from": {"id": 1, "is_bot": true, "first_name": "Coach", "username": "CoachBot"}, "forum_topic_created": {"name": "Plans", "icon_color": 1}}
                """));

        [Fact]
        public void ATopicIsPartOfTheAddress() =>
            Assert.Equal(
                new Address("telegram", "-1001", "12"),
                InGroup(TextOf("/today") + """, "is_topic_message": true, "message_thread_id": 12""")?.From);

        [Fact]
        public void AChainOfRepliesIsNoTopic() =>
            Assert.Equal(new Address("telegram", "-1001"), InGroup(TextOf("/today") + """, "message_thread_id": 12""")?.From);

        [Fact]
        public void AnAnonymousAdministratorIsHeardWithoutAName()
        {
            var message = Read("""
                {"update_id": 73, "message": {"message_id": 9, "date": 1790000000, "text": "/today",
                  "from": {"id": 1087968824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
                  "sender_chat": {"id": -1001, "type": "supergroup", "title": "Runners"},
                  "chat": {"id": -1001, "type": "supergroup", "title": "Runners"}}}
                """);

            Assert.Equal("/today", message?.Text);
            Assert.Null(message?.SenderName);
        }

        [Fact]
        public void OtherBotsAreNotHeard() => Assert.Null(Read("""
            {"update_id": 73, "message": {"message_id": 9, "date": 1790000000, "text": "/today",
              "from": {"id": 8, "is_bot": true, "first_name": "Other"}, "chat": {"id": -1001, "type": "supergroup"}}}
            """));

        [Fact]
        public void ACopyOfAChannelsPostIsNotHeardAgain() =>
            Assert.Null(InGroup(TextOf("/today") + """, "is_automatic_forward": true"""));

        private static string ReplyTo(string user, bool isBot) =>
            $$$"""
            "reply_to_message": {"message_id": 3, "date": 1, "chat": {"id": -1001, "type": "supergroup"},
              "from": {"id": 1, "is_bot": {{{(isBot ? "true" : "false")}}}, "first_name": "X", "username": "{{{user}}}" }, "text": "hi"}
            """;
    }

    public class WhenAGroupBecomesASupergroup
    {
        [Theory]
        [InlineData("""{"update_id": 74, "message": {"message_id": 9, "date": 1790000000, "chat": {"id": -7, "type": "group"}, "migrate_to_chat_id": -1007}}""")]
        [InlineData("""{"update_id": 75, "message": {"message_id": 1, "date": 1790000000, "chat": {"id": -1007, "type": "supergroup"}, "migrate_from_chat_id": -7}}""")]
        public void EitherNewsMovesTheChat(string json)
        {
            var message = Read(json)!;

            Assert.Equal(new Address("telegram", "-1007"), message.From);
            Assert.Equal(new Address("telegram", "-7"), message.MovedFrom);
            Assert.Equal("", message.Text);
            Assert.False(message.IsPrivate);
        }
    }

    public class InAChannel
    {
        private static IncomingMessage? Post(string text) => Read(
            $$$"""
            {"update_id": 76, "channel_post": {"message_id": 9, "date": 1790000000, {{{TextOf(text)}}},
              "sender_chat": {"id": -1002, "type": "channel", "title": "Club"}, "chat": {"id": -1002, "type": "channel", "title": "Club"} }}
            """);

        [Fact]
        public void ACommandIsHeard()
        {
            var message = Post("/today@CoachBot")!;

            Assert.Equal(new Address("telegram", "-1002"), message.From);
            Assert.Equal("/today", message.Text);
            Assert.False(message.IsPrivate);
        }

        [Theory]
        [InlineData("Run on Sunday!")]
        [InlineData("ask @CoachBot")]
        [InlineData("/today@OtherBot")]
        public void NothingElseIs(string text) => Assert.Null(Post(text));
    }

    public class WhenAButtonIsPressed
    {
        private static IncomingMessage? Press(string message, string data = "done 1") => Read(
            $$$"""
            {"update_id": 77, "callback_query": {"id": "4", "chat_instance": "1", "data": "{{{data}}}",
              "from": {"id": 5, "is_bot": false, "first_name": "Anna", "language_code": "en"}, "message": {{{message}}} }}
            """);

        [Fact]
        public void ItsDataIsHeardNow()
        {
            var message = Press("""{"message_id": 33, "date": 1790000000, "chat": {"id": 5, "type": "private"}, "text": "card"}""")!;

            Assert.Equal("done 1", message.Pressed);
            Assert.Equal("33", message.PressedOn);
            Assert.Equal("", message.Text);
            Assert.Equal(new Address("telegram", "5"), message.From);
            Assert.Equal(77, message.Sequence);
            Assert.Equal(Now, message.At);
            Assert.True(message.IsPrivate);
            Assert.Equal("Anna", message.SenderName);
        }

        [Fact]
        public void TheTopicIsKept() => Assert.Equal(
            new Address("telegram", "-1001", "12"),
            Press("""{"message_id": 33, "date": 1790000000, "chat": {"id": -1001, "type": "supergroup"}, "is_topic_message": true, "message_thread_id": 12}""")?.From);

        [Fact]
        public void AMessageTooOldToBeShownWillDo() =>
            Assert.Equal("33", Press("""{"message_id": 33, "date": 0, "chat": {"id": 5, "type": "private"}}""")?.PressedOn);

        [Fact]
        public void AButtonOfAGameIsNotOurs() => Assert.Null(Read("""
            {"update_id": 77, "callback_query": {"id": "4", "chat_instance": "1", "game_short_name": "x", "from": {"id": 5, "is_bot": false, "first_name": "A"},
              "message": {"message_id": 33, "date": 1, "chat": {"id": 5, "type": "private"}}}}
            """));

        [Fact]
        public void AnInlineMessageIsNotOurs() => Assert.Null(Read("""
            {"update_id": 77, "callback_query": {"id": "4", "chat_instance": "1", "data": "x", "inline_message_id": "q", "from": {"id": 5, "is_bot": false, "first_name": "A"}}}
            """));
    }

    public class WhatIsNotMeantForTheBot
    {
        [Theory]
        [InlineData("""{"update_id": 1}""")]
        [InlineData("""{"update_id": 1, "message": {}}""")]
        [InlineData("""{"update_id": 1, "message": {"text": "hi"}}""")]
        [InlineData("""{"update_id": 1, "message": {"text": "hi", "chat": {}}}""")]
        [InlineData("""{"update_id": 1, "message": {"text": "hi", "chat": {"id": 5, "type": "hologram"}}}""")]
        [InlineData("""{"update_id": 1, "channel_post": {}}""")]
        [InlineData("""{"update_id": 1, "callback_query": {}}""")]
        [InlineData("""{"update_id": 1, "callback_query": {"data": "x", "message": {}}}""")]
        [InlineData("""{"update_id": 1, "my_chat_member": {"date": 1, "chat": {"id": 5, "type": "private"}}}""")]
        [InlineData("""{"update_id": 1, "edited_message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "hi"}}""")]
        [InlineData("""{"update_id": 1, "poll": {"id": "1"}}""")]
        [InlineData("""{"update_id": 1, "something_new": {"x": 1}}""")]
        public void IsNothing(string json) => Assert.Null(Read(json));

        [Fact]
        public void WithoutSenderAndDateWordsAreStillHeard()
        {
            var message = Read("""{"update_id": 1, "message": {"text": "hi", "chat": {"id": 5, "type": "private"}}}""")!;

            Assert.Equal("hi", message.Text);
            Assert.Equal(Now, message.At);
            Assert.Null(message.SenderName);
            Assert.Null(message.LanguageHint);
        }
    }
}

using System.Text;
using System.Text.Json;
using CoachBot.Discord.Gateway;
using CoachBot.Tests.Telegram.Support;

namespace CoachBot.Tests.Discord.Gateway;

public class SessionTests
{
    private static readonly Session New = new("the-token", new ShardId(1, 3));
    private static readonly Session Begun = After(New, """{"op":0,"s":1,"t":"READY","d":{"session_id":"abc","resume_gateway_url":"wss://resume.invalid","user":null}}""").Session;

    private static Reaction After(Session session, string frame) => session.Hear(Frame.Read(Encoding.UTF8.GetBytes(frame))!.Value, new FixedLuck());

    private static JsonElement Said(Act act) => JsonElement.Parse(act is Act.Begin begin ? begin.Payload : ((Act.Send)act).Payload);

    public class AHello
    {
        private const string Hello = """{"op":10,"d":{"heartbeat_interval":41250}}""";

        [Fact]
        public void SetsTheHeartBeatingAfterAWhile() =>
            Assert.Equal(new Act.Beat(TimeSpan.FromMilliseconds(41250), TimeSpan.FromMilliseconds(41250)), After(New, Hello).Acts[0]);

        [Fact]
        public void BeginsASessionWithoutPrivilegedIntents()
        {
            var identify = Said(Assert.IsType<Act.Begin>(After(New, Hello).Acts[1]));

            Assert.Equal(2, identify.GetProperty("op").GetInt32());
            Assert.Equal("the-token", identify.GetProperty("d").GetProperty("token").GetString());
            Assert.Equal([1, 3], identify.GetProperty("d").GetProperty("shard").EnumerateArray().Select(number => number.GetInt32()));
            Assert.Equal((1 << 0) | (1 << 9) | (1 << 12), identify.GetProperty("d").GetProperty("intents").GetInt32());
        }

        [Fact]
        public void GoesOnWithOneThatThereIs()
        {
            var resume = Said(Assert.IsType<Act.Send>(After(Begun, Hello).Acts[1]));

            Assert.Equal((6, "abc", 1), (resume.GetProperty("op").GetInt32(), resume.GetProperty("d").GetProperty("session_id").GetString(), resume.GetProperty("d").GetProperty("seq").GetInt32()));
        }

        [Theory]
        [InlineData("""{"op":10,"d":null}""")]
        [InlineData("""{"op":10,"d":{"heartbeat_interval":null}}""")]
        [InlineData("""{"op":10}""")]
        public void WithoutAnIntervalIsLeft(string hello) => Assert.IsType<Act.Leave>(Assert.Single(After(New, hello).Acts));
    }

    public class AnEvent
    {
        [Fact]
        public void IsToldAndCounted()
        {
            var reaction = After(Begun, """{"op":0,"s":7,"t":"MESSAGE_CREATE","d":{"id":"5"}}""");

            Assert.Equal(7, reaction.Session.Sequence);
            Assert.Equal("MESSAGE_CREATE", Assert.IsType<Act.Dispatch>(Assert.Single(reaction.Acts)).Type);
        }

        [Fact]
        public void ReadyTellsTheSession() => Assert.Equal(("abc", "wss://resume.invalid", true), (Begun.Id, Begun.ResumeUrl, Begun.CanResume));

        [Fact]
        public void AReadyThatCannotBeReadLeavesNothingToGoOnWith() =>
            Assert.False(After(New, """{"op":0,"s":1,"t":"READY","d":{"session_id":7}}""").Session.CanResume);
    }

    public class AHeartbeat
    {
        [Fact]
        public void TellsTheLastEvent() => Assert.Equal("""{"op":1,"d":1}""", Encoding.UTF8.GetString(((Act.Send)Begun.Beat().Acts[0]).Payload));

        [Fact]
        public void BeforeTheFirstEventTellsNull() => Assert.Equal("""{"op":1,"d":null}""", Encoding.UTF8.GetString(((Act.Send)New.Beat().Acts[0]).Payload));

        [Fact]
        public void ThatIsAskedForIsGivenAtOnce() => Assert.IsType<Act.Send>(Assert.Single(After(Begun, """{"op":1,"d":null}""").Acts));

        [Fact]
        public void WithoutAnAnswerToTheLastMeansThatNobodyIsThere() => Assert.IsType<Act.Leave>(Assert.Single(Begun.Beat().Session.Beat().Acts));

        [Fact]
        public void ThatWasAnsweredIsFollowedByTheNext() =>
            Assert.IsType<Act.Send>(Assert.Single(After(Begun.Beat().Session, """{"op":11}""").Session.Beat().Acts));
    }

    public class TheEnd
    {
        [Theory]
        [InlineData("""{"op":7,"d":null}""")]
        [InlineData("""{"op":9,"d":true}""")]
        public void OfAConnectionKeepsTheSession(string frame)
        {
            var reaction = After(Begun, frame);

            Assert.IsType<Act.Leave>(Assert.Single(reaction.Acts));
            Assert.True(reaction.Session.CanResume);
        }

        [Theory]
        [InlineData("""{"op":9,"d":false}""")]
        [InlineData("""{"op":9,"d":null}""")]
        public void OfASessionIsFollowedByAPause(string frame)
        {
            var reaction = After(Begun, frame);

            Assert.Equal(TimeSpan.FromSeconds(5), Assert.IsType<Act.Leave>(Assert.Single(reaction.Acts)).Pause);
            Assert.False(reaction.Session.CanResume);
        }

        [Theory]
        [InlineData(4000, true)]
        [InlineData(4001, true)]
        [InlineData(4008, true)]
        [InlineData(null, true)]
        [InlineData(1000, false)]
        [InlineData(1001, false)]
        [InlineData(4003, false)]
        [InlineData(4007, false)]
        [InlineData(4009, false)]
        public void ByACloseCodeLeavesASessionOrNone(int? code, bool goesOn)
        {
            Assert.Equal(goesOn, CloseCode.After(code, Begun).CanResume);
            Assert.Null(CloseCode.Refusal(code));
        }

        [Theory]
        [InlineData(4004)]
        [InlineData(4010)]
        [InlineData(4011)]
        [InlineData(4012)]
        [InlineData(4013)]
        [InlineData(4014)]
        public void ForGoodIsASentence(int code) => Assert.NotNull(CloseCode.Refusal(code));
    }
}

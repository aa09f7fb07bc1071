using CoachBot.Chat.Messages;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Sending;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Discord.Sending;

public class DiscordErrorsTests
{
    private static SendResult Of(RestResult result) => DiscordErrors.Classify(result, "7", Some.Time);

    [Fact]
    public void WhatWasDoneIsSent() => Assert.Equal(new SendResult.Sent("7"), Of(new RestResult.Done([])));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ALimitIsWaitedFor(bool isGlobal) =>
        Assert.Equal(new SendResult.NotSent(Some.Time + Duration.FromSeconds(3), isGlobal), Of(new RestResult.Limited(TimeSpan.FromSeconds(3), isGlobal)));

    [Fact]
    public void WhatIsLostIsUnknown() => Assert.Equal(new SendResult.Unknown("timeout"), Of(new RestResult.Lost("timeout")));

    [Theory]
    [InlineData(404, 10003)]
    [InlineData(404, 10004)]
    [InlineData(404, 10013)]
    [InlineData(403, 50007)]
    [InlineData(403, 50278)]
    public void WhoCannotBeReachedIsDead(int status, int code) => Assert.True(Assert.IsType<SendResult.Gone>(Of(new RestResult.Refused(status, code))).ChatIsDead);

    [Theory]
    [InlineData(403, 50001)]
    [InlineData(403, 50013)]
    [InlineData(400, 50035)]
    [InlineData(400, 50083)]
    [InlineData(400, 200000)]
    [InlineData(400, 240000)]
    [InlineData(403, 0)]
    public void WhatIsRefusedForAnotherReasonIsNot(int status, int code) => Assert.False(Assert.IsType<SendResult.Gone>(Of(new RestResult.Refused(status, code))).ChatIsDead);

    [Theory]
    [InlineData(40062)]
    [InlineData(130000)]
    [InlineData(20016)]
    [InlineData(20028)]
    [InlineData(20029)]
    public void WhatIsTooMuchForAMomentIsTriedAgain(int code) => Assert.IsType<SendResult.NotSent>(Of(new RestResult.Refused(400, code)));

    [Theory]
    [InlineData(403, 40003)]
    [InlineData(403, 20026)]
    public void NobodysDirectMessagesAreOpenedForADay(int status, int code) =>
        Assert.Equal(new SendResult.NotSent(Some.Time + Duration.FromDays(1)), Of(new RestResult.Refused(status, code)));

    [Theory]
    [InlineData(403, 50001)]
    [InlineData(403, 50013)]
    [InlineData(400, 50083)]
    public void WhereTheBotMayNotWriteTheDailySessionSleeps(int status, int code) => Assert.True(Assert.IsType<SendResult.Gone>(Of(new RestResult.Refused(status, code))).MayNotWrite);

    [Theory]
    [InlineData(403, true)]
    [InlineData(400, false)]
    public void AnUnknownShutDoorIsBelievedOnAnotherDay(int status, bool mayBeDead) =>
        Assert.Equal(mayBeDead, Assert.IsType<SendResult.Gone>(Of(new RestResult.Refused(status, 0))).ChatMayBeDead);

    [Fact]
    public void NoConnectionIsAnOutage() => Assert.True(Assert.IsType<SendResult.NotSent>(Of(new RestResult.NotConnected())).IsUnreached);

    [Fact]
    public void WhatCouldBeSaidTwiceIsNotRepeated() => Assert.True(Assert.IsType<SendResult.Unknown>(Of(new RestResult.Lost("timeout", IsFinal: true))).IsFinal);

    [Fact]
    public void AWrongTokenStopsEverything() => Assert.IsType<SendResult.Refused>(Of(new RestResult.Refused(401, 0)));
}

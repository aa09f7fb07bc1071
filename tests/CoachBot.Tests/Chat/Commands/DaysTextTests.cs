using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class DaysTextTests
{
    [Fact]
    public void ASetIsCalledByItsFirstName()
    {
        var text = DaysText.Of(WallClock.EveryDay, RealCommands.English.Times);

        Assert.Equal("every day", text);
    }

    [Fact]
    public void ASetIsCalledByItsNameInTheLanguage()
    {
        var text = DaysText.Of([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], RealCommands.Italian.Times);

        Assert.Equal("weekend", text);
    }

    [Fact]
    public void OtherDaysAreListed()
    {
        var text = DaysText.Of([IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], RealCommands.English.Times);

        Assert.Equal("Mon, Fri", text);
    }
}

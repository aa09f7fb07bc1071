using CoachBot.Chat;
using CoachBot.Chat.Duties;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Duties;

public class DutyBoardTests
{
    private readonly DutyBoard _board = new();

    private Task<bool> IsReadyAsync() => _board.IsReadyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task NobodyIsReadyBeforeTheStart() => Assert.False(await IsReadyAsync());

    [Fact]
    public async Task OneThatRestsIsEnoughToBeUnready()
    {
        _board.Begins("listening");
        _board.Begins("delivering");
        Assert.True(await IsReadyAsync());

        _board.Rests("listening");
        Assert.False(await IsReadyAsync());

        _board.Begins("listening");
        Assert.True(await IsReadyAsync());
    }

    [Fact]
    public async Task EveryPartOfARunningHouseIsReady()
    {
        await using var host = await TestHost.StartAsync(Some.Time);
        await host.Platform.SayAsync(Some.Said("/help"));
        await host.SettleAsync();

        var parts = host.Services.GetService(typeof(IEnumerable<IReadiness>)) as IEnumerable<IReadiness>;

        Assert.Equal(["database", "duties", "understanding"], parts!.Select(part => part.Name).Order());

        foreach (var part in parts!)
        {
            Assert.True(await part.IsReadyAsync(TestContext.Current.CancellationToken), part.Name);
        }
    }
}

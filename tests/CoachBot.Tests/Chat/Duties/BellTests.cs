using CoachBot.Chat.Duties;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Duties;

public class BellTests
{
    private readonly Bell _bell = new();
    private readonly WatchedTime _time = new(Some.Time);

    private Task WaitAsync(string name = "bell", CancellationToken? cancel = null) =>
        _bell.WaitAsync(name, TimeSpan.FromSeconds(30), _time, cancel ?? TestContext.Current.CancellationToken);

    [Fact]
    public async Task ARingWakes()
    {
        var waiting = WaitAsync();

        _bell.Ring("bell");

        await waiting.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public void ARingThatNobodyHeardIsKept()
    {
        _bell.Ring("bell");

        var waiting = WaitAsync();

        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task ManyRingsThatNobodyHeardAreOne()
    {
        _bell.Ring("bell");
        _bell.Ring("bell");
        await WaitAsync();

        var waiting = WaitAsync();

        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public void ARingOfAnotherBellWakesNobody()
    {
        _bell.Ring("other");

        var waiting = WaitAsync();

        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task TheAlarmWakes()
    {
        var waiting = WaitAsync();

        _time.Advance(TimeSpan.FromSeconds(30));

        await waiting.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public void NoTimeIsNoWait()
    {
        var waiting = _bell.WaitAsync("bell", TimeSpan.Zero, _time, TestContext.Current.CancellationToken);

        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task AStopIsToldFromTheAlarm()
    {
        using var stop = new CancellationTokenSource();
        var waiting = WaitAsync(cancel: stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}

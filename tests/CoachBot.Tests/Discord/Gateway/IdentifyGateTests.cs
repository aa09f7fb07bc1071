using CoachBot.Discord.Gateway;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.Discord.Gateway;

public class IdentifyGateTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly IdentifyGate _gate;

    public IdentifyGateTests() => _gate = new IdentifyGate(_time, new MemoryLog<IdentifyGateTests>());

    private Task<IdentifyGate.Turn> EnterAsync(int shard) => _gate.EnterAsync(shard, TestContext.Current.CancellationToken);

    [Fact]
    public async Task TheNextOfABucketBeginsFiveSecondsLater()
    {
        (await EnterAsync(0)).Begin();
        var second = EnterAsync(0);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.False(second.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(1));

        await second;
    }

    [Fact]
    public async Task ItIsCountedFromWhenItWasBegunAndNotFromWhenItConnected()
    {
        var first = await EnterAsync(0);
        var second = EnterAsync(0);
        _time.Advance(TimeSpan.FromSeconds(30));
        first.Begin();
        Assert.False(second.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(6));

        await second;
    }

    [Fact]
    public async Task AConnectionThatFailedCostsNothing()
    {
        (await EnterAsync(0)).Dispose();

        await EnterAsync(0);
    }

    [Fact]
    public async Task OtherBucketsGoSideBySide()
    {
        _gate.Learn(new SessionStartLimit(1000, 1000, 1000, 2));
        (await EnterAsync(0)).Begin();

        await EnterAsync(1);
    }

    [Fact]
    public async Task TheLastHundredOfADayAreKept()
    {
        _gate.Learn(new SessionStartLimit(1000, 100, (long)TimeSpan.FromHours(3).TotalMilliseconds, 1));
        var waiting = EnterAsync(0);
        Assert.False(waiting.IsCompleted);

        _time.Advance(TimeSpan.FromHours(3));

        await waiting;
    }
}

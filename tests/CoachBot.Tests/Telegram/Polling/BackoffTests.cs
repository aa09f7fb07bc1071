using CoachBot.Telegram.Polling;
using CoachBot.Tests.Telegram.Support;

namespace CoachBot.Tests.Telegram.Polling;

public class BackoffTests
{
    [Fact]
    public void DoublesUpToHalfAMinute()
    {
        var backoff = new Backoff(new FixedLuck());

        var waits = Enumerable.Range(0, 8).Select(_ => backoff.Next().TotalSeconds);

        Assert.Equal([1, 2, 4, 8, 16, 30, 30, 30], waits);
    }

    [Fact]
    public void IsShorterByChance()
    {
        var backoff = new Backoff(new Random(7));

        var waits = Enumerable.Range(0, 100).Select(_ => backoff.Next().TotalSeconds).ToList();

        Assert.All(waits, wait => Assert.InRange(wait, 0, 30));
        Assert.True(waits.Distinct().Count() > 90);
    }

    [Fact]
    public void DoesNotForgetItselfAfterYears()
    {
        var backoff = new Backoff(new FixedLuck());

        var waits = Enumerable.Range(0, 5000).Select(_ => backoff.Next()).ToList();

        Assert.Equal(TimeSpan.FromSeconds(30), waits[^1]);
    }
}

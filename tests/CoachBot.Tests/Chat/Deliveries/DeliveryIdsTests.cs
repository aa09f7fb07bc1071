using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Chat.Deliveries;

public class DeliveryIdsTests
{
    private readonly FakeClock _clock = new(Some.Time);

    [Fact]
    public void GrowAtOneInstant()
    {
        var ids = new DeliveryIds(_clock);

        var named = Enumerable.Range(0, 100).Select(_ => ids.Next()).ToList();

        Assert.Equal(named.Order(), named);
    }

    [Fact]
    public void GrowWhenTheClockIsSetBack()
    {
        var ids = new DeliveryIds(_clock);
        var before = ids.Next();
        _clock.Advance(-Duration.FromHours(1));

        var after = ids.Next();

        Assert.True(after > before);
    }

    [Fact]
    public void SortAsTextAsTheyGrow()
    {
        var ids = new DeliveryIds(_clock);

        var named = Enumerable.Range(0, 100).Select(_ => ids.Next().ToString()).ToList();

        Assert.Equal(named.Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void AreUniqueWhenNamedAtOnce()
    {
        var ids = new DeliveryIds(_clock);

        var named = Enumerable.Range(0, 1000).AsParallel().Select(_ => ids.Next()).ToList();

        Assert.Equal(1000, named.Distinct().Count());
    }
}

using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.Discord.Rest;

public class RateLimitsTests
{
    private static readonly Route Here = Route.CreateMessage(new Snowflake(1));
    private static readonly Route There = Route.CreateMessage(new Snowflake(2));
    private static readonly Route Interaction = Route.Answer(new Snowflake(3), "token");

    private readonly FakeTimeProvider _time = new();
    private readonly InvalidRequests _invalid;
    private readonly RateLimits _limits;

    public RateLimitsTests()
    {
        _invalid = new InvalidRequests(_time, new MemoryLog<RateLimitsTests>());
        _limits = new RateLimits(_time, _invalid);
    }

    private async Task<RestResult.Limited?> TryAsync(Route route) => (await EnterAsync(route)).Wait;

    private Task<(RateLimits.Ticket? Ticket, RestResult.Limited? Wait)> EnterAsync(Route route) =>
        _limits.EnterAsync(route, TimeSpan.Zero, TestContext.Current.CancellationToken);

    private async Task LearnAsync(Route route, int limit, int remaining, double resetAfter) =>
        _limits.Leave((await EnterAsync(route)).Ticket!, new LimitHeaders("hash", limit, remaining, TimeSpan.FromSeconds(resetAfter), null, null, false), isRefusal: false);

    [Fact]
    public async Task AnUnknownRouteIsAskedOnceAtATime()
    {
        var first = await EnterAsync(Here);
        var second = _limits.EnterAsync(Here, TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);

        _limits.Leave(first.Ticket!, new LimitHeaders("hash", 5, 4, TimeSpan.FromSeconds(5), null, null, false), isRefusal: false);

        Assert.NotNull((await second).Ticket);
    }

    [Fact]
    public async Task WhatIsLeftMayLeaveAndNoMore()
    {
        await LearnAsync(Here, 5, 2, 3);

        Assert.Null(await TryAsync(Here));
        Assert.Null(await TryAsync(Here));
        Assert.Equal(TimeSpan.FromSeconds(3), (await TryAsync(Here))!.Wait);
    }

    [Fact]
    public async Task AfterTheResetThereAreAllAgain()
    {
        await LearnAsync(Here, 5, 0, 3);
        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.Null(await TryAsync(Here));
    }

    [Fact]
    public async Task AnotherChannelHasItsOwn()
    {
        await LearnAsync(Here, 5, 0, 3);

        Assert.Null(await TryAsync(There));
    }

    [Fact]
    public async Task ARefusalClosesItsBucketOnly()
    {
        var refused = await EnterAsync(Here);
        _limits.Leave(refused.Ticket!, new LimitHeaders(null, null, null, null, TimeSpan.FromSeconds(7), "user", false), isRefusal: true);

        Assert.Equal(TimeSpan.FromSeconds(7), (await TryAsync(Here))!.Wait);
        Assert.Null(await TryAsync(There));
    }

    [Fact]
    public async Task AGlobalRefusalClosesAllButInteractions()
    {
        var refused = await EnterAsync(Here);
        _limits.Leave(refused.Ticket!, new LimitHeaders(null, null, null, null, TimeSpan.FromSeconds(7), "global", true), isRefusal: true);

        Assert.True((await TryAsync(There))!.IsGlobal);
        Assert.Null(await TryAsync(Interaction));
    }

    [Fact]
    public async Task AllTogetherAreFortyASecond()
    {
        for (var channel = 1; channel <= GlobalLimit.PerSecond; channel++)
        {
            Assert.Null(await TryAsync(Route.CreateMessage(new Snowflake((ulong)channel))));
        }

        Assert.True((await TryAsync(Route.CreateMessage(new Snowflake(99))))!.IsGlobal);
        Assert.Null(await TryAsync(Interaction));

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await TryAsync(Route.CreateMessage(new Snowflake(99))));
    }

    [Fact]
    public async Task TooManyRefusalsStopAllButInteractions()
    {
        for (var count = 0; count < InvalidRequests.Most; count++)
        {
            _invalid.Count();
        }

        Assert.True((await TryAsync(Here))!.IsGlobal);
        Assert.Null(await TryAsync(Interaction));

        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Null(await TryAsync(Here));
    }
}

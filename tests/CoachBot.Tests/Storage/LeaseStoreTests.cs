using CoachBot.Chat.Deliveries;
using CoachBot.Storage;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Storage;

public class LeaseStoreTests
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    private static Task<Lease?> TakeAsync(TestDatabase database, Guid owner, Duration later = default) =>
        database.Leases.TakeAsync("fake", owner, Some.Time + later, TestContext.Current.CancellationToken);

    [Fact]
    public async Task IsHeldByOneAtATime()
    {
        await using var database = await TestDatabase.OpenAsync();
        await TakeAsync(database, One);

        Assert.Null(await TakeAsync(database, Other, Duration.FromSeconds(9)));
    }

    [Fact]
    public async Task RunsOutAfterTenSeconds()
    {
        await using var database = await TestDatabase.OpenAsync();
        await TakeAsync(database, One);

        Assert.Equal(2, (await TakeAsync(database, Other, Duration.FromSeconds(10)))?.Epoch);
    }

    [Fact]
    public async Task IsNotRenewedOnceItIsLost()
    {
        await using var database = await TestDatabase.OpenAsync();
        var lost = await TakeAsync(database, One);
        await TakeAsync(database, Other, Duration.FromSeconds(10));

        Assert.False(await database.Leases.RenewAsync(lost!, Some.Time, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task IsFreeAtOnceWhenItIsGivenBack()
    {
        await using var database = await TestDatabase.OpenAsync();
        await database.Leases.ReleaseAsync((await TakeAsync(database, One))!, TestContext.Current.CancellationToken);

        Assert.NotNull(await TakeAsync(database, Other));
    }

    [Fact]
    public async Task IsFreeWhenTheClockWasSetBackAnHour()
    {
        await using var database = await TestDatabase.OpenAsync();
        await TakeAsync(database, One, Duration.FromHours(1));

        Assert.NotNull(await TakeAsync(database, Other));
    }

    [Fact]
    public void OfAProcessThatRunsIsNotGone() => Assert.False(OwnerProcess.IsGone(OwnerProcess.NameOf(One)));

    [Fact]
    public void OfAProcessThatHasTheNumberOfAnEarlierOneIsGone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells when a process was started.");
        var words = OwnerProcess.NameOf(One).Split(' ');

        Assert.True(OwnerProcess.IsGone($"{words[0]} {words[1]} 1 {words[3]}"));
    }

    [Fact]
    public void OfAnotherMachineMayStillBeThere() => Assert.False(OwnerProcess.IsGone($"elsewhere 1 1 {One}"));
}

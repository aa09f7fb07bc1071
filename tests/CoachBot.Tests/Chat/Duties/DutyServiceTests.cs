using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Chat.Duties;

public sealed class DutyServiceTests : IDisposable
{
    private readonly int _exitCode = Environment.ExitCode;
    private readonly WatchedTime _time = new(Some.Time);
    private readonly MemoryLog<DutyService> _log = new();
    private readonly FakeLifetime _lifetime = new();

    public void Dispose()
    {
        Environment.ExitCode = _exitCode;
        _lifetime.Dispose();
    }

    private sealed class FakeDuty(Func<CancellationToken, Task> run) : IDuty
    {
        public string Name => "fake";

        /// <summary>Completed when the duty was told to stop.</summary>
        public TaskCompletionSource Ended { get; } = new();

        public static FakeDuty ThatGoesOn() => new(cancel => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel));

        public static FakeDuty ThatFails(Exception failure) => new(_ => throw failure);

        public async Task RunAsync(CancellationToken cancel)
        {
            await using var end = cancel.Register(() => Ended.TrySetResult());
            await run(cancel);
        }
    }

    private sealed class FakeLifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }

    /// <summary>Serves these platforms; of each, the first duty is listening.</summary>
    private async Task<DutyService> ServeAsync(params FakeDuty[][] platforms)
    {
        var clock = new TimeProviderClock(_time);
        var names = platforms.Select((_, at) => new FakePlatform { Name = $"{at}" }).ToList();
        var service = new DutyService(
            names,
            platform => platforms[names.IndexOf((FakePlatform)platform)],
            new MorningRound(new NoDeliveries(), Options.Create(new DeliveryOptions()), clock, _time, new Bell(), new MemoryLog<MorningRound>()),
            new DutyBoard(),
            _lifetime,
            _time,
            _log);
        await service.StartAsync(TestContext.Current.CancellationToken);

        return service;
    }

    private static Task ComesAsync(Task task) => task.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

    private static async Task EndOfAsync(DutyService service)
    {
        await ComesAsync(service.ExecuteTask!);
        service.Dispose();
    }

    [Fact]
    public async Task ARefusedPlatformIsNotServedAnyMore()
    {
        var delivering = FakeDuty.ThatGoesOn();
        var other = FakeDuty.ThatGoesOn();
        using var service = await ServeAsync([FakeDuty.ThatFails(new PlatformRefusedException("Mend the token.")), delivering], [other]);

        await ComesAsync(delivering.Ended.Task);

        Assert.Equal(["Error: Mend the token."], _log.Lines);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ARefusedPlatformLetsTheOthersGoOn()
    {
        var delivering = FakeDuty.ThatGoesOn();
        var other = FakeDuty.ThatGoesOn();
        using var service = await ServeAsync([FakeDuty.ThatFails(new PlatformRefusedException("Mend the token.")), delivering], [other]);

        await ComesAsync(delivering.Ended.Task);

        Assert.Equal((false, false), (other.Ended.Task.IsCompleted, _lifetime.ApplicationStopping.IsCancellationRequested));
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ARefusedSenderEndsTheListeningToo()
    {
        var listening = FakeDuty.ThatGoesOn();
        using var service = await ServeAsync([listening, FakeDuty.ThatFails(new PlatformRefusedException("Mend the token."))], [FakeDuty.ThatGoesOn()]);

        await ComesAsync(listening.Ended.Task);

        Assert.Equal(["Error: Mend the token."], _log.Lines);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ARefusedPlatformMakesTheExitCodeOne()
    {
        Environment.ExitCode = 0;
        var service = await ServeAsync([FakeDuty.ThatFails(new PlatformRefusedException("Mend the token."))]);

        await EndOfAsync(service);

        Assert.Equal(1, Environment.ExitCode);
    }

    [Fact]
    public async Task TheProgramEndsWithItsLastPlatform()
    {
        var service = await ServeAsync([new FakeDuty(_ => Task.CompletedTask)], [FakeDuty.ThatFails(new PlatformRefusedException("Mend the token."))]);

        await EndOfAsync(service);

        Assert.True(_lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public async Task TheEndOfTheInputIsNoFailure()
    {
        Environment.ExitCode = 0;
        var service = await ServeAsync([new FakeDuty(_ => Task.CompletedTask), FakeDuty.ThatGoesOn()]);

        await EndOfAsync(service);

        Assert.Equal((0, 0), (Environment.ExitCode, _log.Lines.Count));
    }

    [Fact]
    public async Task ADutyThatFailsStartsAgainAfterAGrowingPause()
    {
        using var service = await ServeAsync([FakeDuty.ThatGoesOn(), FakeDuty.ThatFails(new IOException("no network"))]);

        foreach (var seconds in new[] { 1, 2, 4, 8, 16, 30, 30 })
        {
            await _time.SomebodyWaitsAsync(TimeSpan.FromSeconds(seconds));
            _time.Advance(TimeSpan.FromSeconds(seconds));
        }

        await service.StopAsync(TestContext.Current.CancellationToken);
        Assert.All(_log.Lines, line => Assert.StartsWith("Error: Duty 'fake' failed and starts again in", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ADutyThatFailsDoesNotEndTheOthers()
    {
        var listening = FakeDuty.ThatGoesOn();
        using var service = await ServeAsync([listening, FakeDuty.ThatFails(new IOException("no network"))]);

        await _time.SomebodyWaitsAsync(TimeSpan.FromSeconds(1));

        Assert.False(listening.Ended.Task.IsCompleted);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task AStopEndsADutyInItsPause()
    {
        using var service = await ServeAsync([FakeDuty.ThatFails(new IOException("no network"))]);
        await _time.SomebodyWaitsAsync(TimeSpan.FromSeconds(1));

        await service.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(service.ExecuteTask?.IsCompleted);
    }
}

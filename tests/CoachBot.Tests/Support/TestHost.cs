using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>The whole house with a fake platform, a clock that a test moves and a database of its own.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly IHost _host;

    private TestHost(Instant now, Action<IHostApplicationBuilder>? also)
    {
        Time = new FakeTimeProvider(now.ToDateTimeOffset());
        _host = BotHost.Create(builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:ConnectionString"] = _folder.Database,
                ["Logs:Folder"] = _folder.Path,
                ["Serilog:MinimumLevel:Default"] = "Warning",
                ["Telegram:Token"] = "",
            });
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Services.AddSingleton<IChatPlatform>(Platform);
            also?.Invoke(builder);
        });
    }

    public FakePlatform Platform { get; } = new();

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _host.Services;

    /// <param name="now">The time on the clock.</param>
    /// <param name="also">What the test brings along.</param>
    public static async Task<TestHost> StartAsync(Instant now, Action<IHostApplicationBuilder>? also = null)
    {
        var host = new TestHost(now, also);
        await host._host.StartAsync(TestContext.Current.CancellationToken);

        return host;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Moves the clock forward; what is due by then has been sent when this returns.</summary>
    public async Task MoveToAsync(Instant then)
    {
        Time.SetUtcNow(then.ToDateTimeOffset());
        await Services.GetRequiredService<MorningRound>().PageAsync(TestContext.Current.CancellationToken);
        await SettleAsync();
    }

    /// <summary>Waits until every delivery was given to the platform, and what became of it is written.</summary>
    public async Task SettleAsync()
    {
        while (Platform.Sent.Count < await DeliveriesAsync())
        {
            await Platform.MoreAsync();
        }

        while (await AreSendingAsync())
        {
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _folder.Dispose();
    }

    private Task<CoachDb> OpenAsync() =>
        Services.GetRequiredService<IDbContextFactory<CoachDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    private async Task<bool> AreSendingAsync()
    {
        await using var database = await OpenAsync();

        return await database.Deliveries.AnyAsync(row => row.State == DeliveryState.Sending, TestContext.Current.CancellationToken);
    }

    private async Task<int> DeliveriesAsync()
    {
        await using var database = await OpenAsync();
        var now = Instant.FromDateTimeOffset(Time.GetUtcNow()).ToUnixTimeMilliseconds();

        // What ended before it left, or is for later, is not waited for.
        return await database.Deliveries.CountAsync(
            row => row.Attempt > 0 || (row.State == DeliveryState.Ready && row.NotBefore <= now && row.NotAfter > now),
            TestContext.Current.CancellationToken);
    }
}

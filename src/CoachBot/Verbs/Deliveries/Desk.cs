using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Verbs.Deliveries;

/// <summary>The house with its lights off: nothing runs, only the database is there.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly IHost _host = BotHost.Create();

    public IDeliveryDesk Deliveries => _host.Services.GetRequiredService<IDeliveryDesk>();

    public IClock Clock => _host.Services.GetRequiredService<IClock>();

    public DeliveryOptions Options => _host.Services.GetRequiredService<IOptions<DeliveryOptions>>().Value;

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[_host.Services.GetRequiredService<IOptions<ChatOptions>>().Value.DefaultZone];

    /// <summary>Unasked messages a second; null when the platform is not configured here or has no limit.</summary>
    public double? RateOf(string platform) =>
        _host.Services.GetServices<IChatPlatform>().FirstOrDefault(one => one.Name == platform)?.Limits.Bulk;

    public static Task<int> OpenAsync(Func<Desk, Task<int>> work) => StartFailure.GuardAsync(async () =>
    {
        await using var desk = new Desk();
        await StorageSetup.PrepareAsync(desk._host.Services, CancellationToken.None);

        return await work(desk);
    });

    public ValueTask DisposeAsync() => ((IAsyncDisposable)_host).DisposeAsync();
}

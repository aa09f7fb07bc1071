using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Runners;
using CoachBot.Storage;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>A database beside the bot: subscribers are put into it, and rows are counted.</summary>
internal sealed class Subscribers : IAsyncDisposable
{
    private readonly IHost _host;

    private Subscribers(IHost host) => _host = host;

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public static async Task<Subscribers> OpenAsync(string file)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = $"Data Source={file}" });
        builder.AddStorage();
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        return new Subscribers(host);
    }

    /// <summary>Adds chats from 1 on whose session is due in a moment; where they live it is noon.</summary>
    public async Task AddAsync(int count, Instant due)
    {
        var hour = due.InUtc().Hour;
        var zone = DateTimeZoneProviders.Tzdb[(12 - hour) switch { 0 => "Etc/UTC", > 0 and var ahead => $"Etc/GMT-{ahead}", var behind => $"Etc/GMT+{-behind}" }];
        var local = due.InZone(zone);
        var runner = Runner.Newcomer(local.Date);
        var store = Get<IRunnerStore>();

        await Parallel.ForEachAsync(Enumerable.Range(1, count), TestContext.Current.CancellationToken, async (chat, cancel) =>
        {
            var subscription = new Subscription(local.TimeOfDay, [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)], zone, due);
            await store.SaveAsync(new ChatState(new Address("telegram", $"{chat}"), runner, "en", zone) { Subscription = subscription }, null, cancel);
        });
    }

    /// <summary>How many sessions have come to their end.</summary>
    public async Task<int> EndedAsync()
    {
        await using var database = await Get<IDbContextFactory<CoachDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

        return await Sessions(database).CountAsync(
            row => row.State != DeliveryState.Ready && row.State != DeliveryState.Sending && row.AgainAt == null, TestContext.Current.CancellationToken);
    }

    /// <summary>Whether nobody is in the middle of a write.</summary>
    public async Task<bool> IsFreeAsync()
    {
        await using var database = await Get<IDbContextFactory<CoachDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        database.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));

        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);

            return await database.Leases.ExecuteUpdateAsync(set => set.SetProperty(row => row.Owner, row => row.Owner), TestContext.Current.CancellationToken) >= 0;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }

    private static IQueryable<DeliveryRow> Sessions(CoachDb database) => database.Deliveries.Where(row => row.Kind == DeliveryKind.Session);
}

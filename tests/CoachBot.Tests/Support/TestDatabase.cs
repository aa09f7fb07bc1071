using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>A database in a file, as the program makes it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly IHost _host;
    private readonly Dictionary<string, Lease> _leases = [];

    private TestDatabase(TempFolder folder, string connection)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = connection });
        builder.AddStorage();

        _folder = folder;
        _host = builder.Build();
    }

    public IRunnerStore Runners => _host.Services.GetRequiredService<IRunnerStore>();

    public IDeliveryStore Deliveries => _host.Services.GetRequiredService<IDeliveryStore>();

    public IChatRecords Records => _host.Services.GetRequiredService<IChatRecords>();

    public LastWords LastWords => _host.Services.GetRequiredService<LastWords>();

    public ILeaseStore Leases => _host.Services.GetRequiredService<ILeaseStore>();

    public IPlanStore Plans => _host.Services.GetRequiredService<IPlanStore>();

    public OneWriter Writer => _host.Services.GetRequiredService<OneWriter>();

    public string File => Path.Combine(_folder.Path, "coachbot.db");

    /// <summary>A new database, or the one that stands in the folder already.</summary>
    public static async Task<TestDatabase> OpenAsync(TempFolder? folder = null, string? connection = null)
    {
        folder ??= new TempFolder();
        var database = new TestDatabase(folder, connection ?? folder.Database);
        await database._host.StartAsync(TestContext.Current.CancellationToken);

        return database;
    }

    public Task<CoachDb> ReadAsync() =>
        _host.Services.GetRequiredService<IDbContextFactory<CoachDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    /// <summary>Adds deliveries as the conversation does: with a new version of the chat's state.</summary>
    public async Task AddAsync(params IReadOnlyList<Delivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            var state = await LoadAsync(delivery.To.Chat, delivery.To.Platform);
            Assert.True(await Runners.SaveAsync(state, delivery, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>What is remembered of a chat, or a newcomer.</summary>
    public async Task<ChatState> LoadAsync(string chat = "42", string platform = "fake") =>
        await Runners.LoadAsync(new(platform, chat), TestContext.Current.CancellationToken)
            ?? Some.State(chat: chat) with { Address = new(platform, chat) };

    public Task<bool> SaveAsync(ChatState state, Delivery? delivery = null) =>
        Runners.SaveAsync(state, delivery, TestContext.Current.CancellationToken);

    /// <summary>The lease of a platform, taken by one and the same sender.</summary>
    public async Task<Lease> LeaseAsync(string platform = "fake", Instant? now = null)
    {
        if (!_leases.TryGetValue(platform, out var lease))
        {
            lease = await Leases.TakeAsync(platform, Guid.NewGuid(), now ?? Some.Time, TestContext.Current.CancellationToken);
            _leases[platform] = lease!;
        }

        return lease!;
    }

    /// <summary>As a sender without limits does: time passes, answers go first, one of a chat.</summary>
    public async Task<IReadOnlyList<Delivery>> BeginAsync(Instant? now = null, int limit = 10, string platform = "fake")
    {
        var cancel = TestContext.Current.CancellationToken;
        var lease = await LeaseAsync(platform);
        await Deliveries.PassTimeAsync(lease, now ?? Some.Time, cancel);
        var ready = new List<Delivery>();

        foreach (var bulk in new[] { false, true })
        {
            ready.AddRange(await Deliveries.ReadyAsync(platform, bulk, now ?? Some.Time, 100, cancel));
        }

        await using var database = await ReadAsync();
        var busy = await database.Deliveries.Where(row => row.State == DeliveryState.Sending).Select(row => row.Chat).ToListAsync(cancel);
        var leaving = ready.DistinctBy(delivery => delivery.To.Chat).Where(delivery => !busy.Contains(delivery.To.Chat)).Take(limit).ToList();
        var begun = await Deliveries.BeginSendingAsync(lease, [.. leaving.Select(delivery => delivery.Id)], now ?? Some.Time, cancel);

        return [.. leaving.Where(delivery => begun.Contains(delivery.Id)).Select(delivery => delivery with { Attempt = delivery.Attempt + 1 })];
    }

    public async Task FinishAsync(Delivery delivery, SendResult result, Instant? now = null, SendLimits? limits = null) =>
        await Deliveries.FinishSendingAsync(
            await LeaseAsync(delivery.To.Platform), limits ?? SendLimits.None, [(delivery, result)], now ?? Some.Time, TestContext.Current.CancellationToken);

    /// <summary>Another sender takes over and picks up what the first left; the first one's lease stays as it was.</summary>
    public async Task<Lease> TakeOverAsync(Instant now, string platform = "fake")
    {
        var cancel = TestContext.Current.CancellationToken;
        var lease = await Leases.TakeAsync(platform, Guid.NewGuid(), now, cancel);
        await Deliveries.RecoverAsync(lease!, SendLimits.None, now, cancel);
        await Deliveries.PassTimeAsync(lease!, now, cancel);

        return lease!;
    }

    public async Task<DeliveryRow> RowAsync(Delivery delivery)
    {
        await using var database = await ReadAsync();

        return await database.Deliveries.AsNoTracking().SingleAsync(row => row.Id == delivery.Id, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }

    /// <summary>Ends the program, keeps the file.</summary>
    public async Task CloseAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}

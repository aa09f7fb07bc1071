using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
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

    public Task<IReadOnlyList<Delivery>> BeginAsync(Instant? now = null, int limit = 10, string platform = "fake") =>
        Deliveries.BeginSendingAsync(platform, now ?? Some.Time, limit, TestContext.Current.CancellationToken);

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

using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>The whole house in this process, with a clock that a test moves; the clock of another process cannot be moved.</summary>
internal sealed class ClockedBot : IAsyncDisposable
{
    private static readonly DateTimeZone Rome = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    private static readonly TimeSpan LongerThanAnyPace = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan LongerThanAnySleep = TimeSpan.FromSeconds(61);
    private static readonly TimeSpan RealPatience = TimeSpan.FromSeconds(5);

    private const int MostSilences = 5;

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time;
    private IHost? _host;

    private readonly Dictionary<string, string?> _settings;

    private ClockedBot(FakeTimeProvider time, FakeBotApi server, Dictionary<string, string?> settings) => (_time, Server, _settings) = (time, server, settings);

    public FakeBotApi Server { get; }

    /// <summary>The file in which it remembers.</summary>
    public string Database => _folder.File("coachbot.db");

    /// <summary>A running bot, when the clock on a Roman wall shows <paramref name="now"/>.</summary>
    public static async Task<ClockedBot> StartAsync(LocalDateTime now, Dictionary<string, string?>? settings = null)
    {
        var time = new FakeTimeProvider(InRome(now));
        var bot = new ClockedBot(time, await FakeBotApi.StartAsync(time), settings ?? []);
        await bot.StartAgainAsync();

        return bot;
    }

    /// <summary>Moves the clock of bot and server forward.</summary>
    public void MoveTo(LocalDateTime then) => _time.SetUtcNow(InRome(then));

    /// <summary>Lets time pass until this is seen: what is sent unasked keeps a pace, so that a clock that stands still lets only a few out.</summary>
    public async Task PassUntilAsync(Func<bool> seen)
    {
        for (var silences = 0; !seen();)
        {
            var sent = Sends();
            _time.Advance(silences == 0 ? LongerThanAnyPace : LongerThanAnySleep);

            try
            {
                await Server.WaitForAsync(() => seen() || Sends() > sent, RealPatience);
                silences = 0;
            }
            catch (TimeoutException) when (++silences < MostSilences)
            {
                // A duty that reckoned its sleep while the clock was moved sleeps on: it looks again a minute later.
            }
        }

        int Sends() => Server.Requests("sendMessage").Count + Server.Requests("sendDocument").Count;
    }

    public async Task StartAgainAsync()
    {
        _host = BotHost.Create(builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Telegram:Token"] = Server.Token,
                ["Telegram:ApiUrl"] = Server.Url,
                ["Storage:ConnectionString"] = $"Data Source={_folder.File("coachbot.db")};Pooling=False",
                ["Chat:ActionsPerMinute"] = "100000",
                ["Logs:Folder"] = _folder.File("logs"),
                ["Serilog:MinimumLevel:Default"] = "Error",
            });
            builder.Configuration.AddInMemoryCollection(_settings);
            builder.Services.AddSingleton<TimeProvider>(_time);
        });

        await _host.StartAsync(TestContext.Current.CancellationToken);
        await Server.WaitForAsync(() => Server.IsPolled);
    }

    /// <summary>Ends it; whatever was on the wire has arrived when this returns.</summary>
    public async Task StopAsync()
    {
        if (_host is { } host)
        {
            _host = null;
            await host.StopAsync(CancellationToken.None);
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Secrecy.AssertKept(Server.Token, _folder, []);
        Server.AssertContract();
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private static DateTimeOffset InRome(LocalDateTime time) => Rome.AtStrictly(time).ToDateTimeOffset();
}

using System.Net;
using System.Net.Sockets;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>The real program in a process of its own, on Telegram as the fake plays it. At its end it must have kept the contract and the token.</summary>
internal sealed class LiveBot : IAsyncDisposable
{
    private static readonly TimeSpan UntilStarted = TimeSpan.FromSeconds(60);

    private readonly List<ChildProcess> _processes = [];
    private readonly Dictionary<string, string> _settings;

    private LiveBot(FakeBotApi server)
    {
        Server = server;
        _settings = new()
        {
            ["Telegram:Token"] = server.Token,
            ["Telegram:ApiUrl"] = server.Url,
            ["Telegram:PollTimeoutSeconds"] = "5",
            ["Storage:ConnectionString"] = $"Data Source={Folder.File("coachbot.db")}",
            ["Logs:Folder"] = Folder.File("logs"),

            // Tests say in a second what people say in an hour.
            ["Chat:ActionsPerMinute"] = "100000",
        };
    }

    public FakeBotApi Server { get; }

    public TempFolder Folder { get; } = new();

    /// <summary>The one started last.</summary>
    public ChildProcess Process => _processes[^1];

    /// <summary>All that was said so far on either stream.</summary>
    public IEnumerable<string> Lines => _processes.SelectMany(process => process.Output.Concat(process.Errors));

    /// <summary>For the next start.</summary>
    public string this[string setting]
    {
        set => _settings[setting] = value;
    }

    /// <summary>A running bot that waits for the first update.</summary>
    public static async Task<LiveBot> StartAsync()
    {
        var bot = await PrepareAsync();

        try
        {
            await bot.StartAgainAsync();

            return bot;
        }
        catch
        {
            await bot.DisposeAsync();

            throw;
        }
    }

    /// <summary>Everything but the process.</summary>
    public static async Task<LiveBot> PrepareAsync() => new(await FakeBotApi.StartAsync());

    /// <summary>From the next start on, it is called instead of asking.</summary>
    public string BeCalled()
    {
        var address = FreeAddress();
        this["Telegram:Mode"] = "Webhook";
        this["Telegram:WebhookUrl"] = $"{address}/telegram";
        this["Web:Address"] = address;

        return $"{address}/telegram";
    }

    /// <summary>An address on loopback at which nobody listens.</summary>
    public static string FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();

        return $"http://{probe.LocalEndpoint}";
    }

    /// <summary>Starts the process and waits for nothing.</summary>
    public void Launch() => _processes.Add(CoachBotProcess.Start(Folder, _settings));

    /// <summary>Starts a process on what the last one left, and waits until it polls.</summary>
    public async Task StartAgainAsync()
    {
        Launch();
        await Process.WaitForLineAsync("Ready on", UntilStarted);
        await Server.WaitForAsync(() => Server.IsPolled || Server.Webhook.Length > 0 || Server.PendingUpdates > 0, UntilStarted);
    }

    /// <summary>Asks it to end, and returns its status.</summary>
    public async Task<int> StopAsync()
    {
        Process.Terminate();

        return await Process.WaitForExitAsync();
    }

    /// <summary>Ends it without asking.</summary>
    public async Task KillAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
    }

    /// <summary>Lets the last process freeze while another takes over, then go on; it ends as the one that came too late.</summary>
    /// <param name="isFree">Whether somebody else can write into the database: frozen in the middle of a write, it would hold the file, and nobody could take over.</param>
    public async Task FreezeAsync(Func<Task<bool>> isFree)
    {
        var frozen = Process;
        frozen.Freeze();

        while (!await isFree())
        {
            frozen.Thaw();
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
            frozen.Freeze();
        }

        try
        {
            await StartAgainAsync();
        }
        finally
        {
            frozen.Thaw();
        }

        frozen.Terminate();
        await frozen.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            foreach (var process in _processes)
            {
                process.Terminate();
                await process.WaitForExitAsync();
            }

            Secrecy.AssertKept(Server.Token, Folder, Lines);
            Server.AssertContract();
        }
        finally
        {
            foreach (var process in _processes)
            {
                await process.DisposeAsync();
            }

            await Server.DisposeAsync();
            Folder.Dispose();
        }
    }
}

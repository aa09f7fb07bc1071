using CoachBot.SystemTests.FakeDiscord;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Discord.Support;

/// <summary>The real program in a process of its own, on Discord as the fake plays it. At its end it must have kept the contract and the token.</summary>
internal sealed class DiscordBot : IAsyncDisposable
{
    private static readonly TimeSpan UntilStarted = TimeSpan.FromSeconds(90);

    private readonly List<ChildProcess> _processes = [];
    private readonly Dictionary<string, string> _settings;

    private DiscordBot(FakeDiscordServer server)
    {
        Server = server;
        _settings = new()
        {
            ["Discord:Token"] = server.Token,
            ["Discord:ApiUrl"] = server.Url,
            ["Storage:ConnectionString"] = $"Data Source={Folder.File("coachbot.db")}",
            ["Logs:Folder"] = Folder.File("logs"),
        };
    }

    public FakeDiscordServer Server { get; }

    public TempFolder Folder { get; } = new();

    /// <summary>The one started last.</summary>
    public ChildProcess Process => _processes[^1];

    public IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>All that was said so far on either stream.</summary>
    public IEnumerable<string> Lines => _processes.SelectMany(process => process.Output.Concat(process.Errors));

    /// <summary>For the next start.</summary>
    public string this[string setting]
    {
        set => _settings[setting] = value;
    }

    /// <summary>A running bot that waits for the first event.</summary>
    public static async Task<DiscordBot> StartAsync()
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
    public static async Task<DiscordBot> PrepareAsync() => new(await FakeDiscordServer.StartAsync());

    /// <summary>Starts the process and waits for nothing.</summary>
    public void Launch() => _processes.Add(CoachBotProcess.Start(Folder, _settings));

    /// <summary>Starts a process on what the last one left, and waits until it hears.</summary>
    public async Task StartAgainAsync()
    {
        Launch();
        await Process.WaitForLineAsync("Ready on", UntilStarted);
        await Server.WaitForAsync(() => Server.Gateway.IsServed, UntilStarted);
    }

    /// <summary>Ends it without asking.</summary>
    public async Task KillAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
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

            Secrecy.AssertNowhere(Server.Token.Split('.')[^1], Folder, Lines);
            Secrecy.AssertNowhere("aW50ZXJhY3Rpb246", Folder, Lines);
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

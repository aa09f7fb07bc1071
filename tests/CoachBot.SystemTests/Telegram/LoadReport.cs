using System.Globalization;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

/// <summary>Measures and tells; COACHBOT_LOAD is the number of chats. Only what would be absurd fails.</summary>
[Trait("Category", "Report")]
public class LoadReport(ITestOutputHelper output)
{
    private const int OneByOne = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Sayings =
        ["/start", "/today", "/why", "/settings", "/subscribe 07:00 mon-fri", "how many reps?", "when do I stop heavy legs before a marathon?", "quante ripetizioni?"];

    private static int Chats { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_LOAD"), CultureInfo.InvariantCulture, out var chats) ? chats : 100;

    [Fact]
    public async Task ManyChatsAtOnce()
    {
        var time = TimeProvider.System;
        var started = time.GetTimestamp();
        await using var bot = await LiveBot.PrepareAsync();
        bot.Launch();
        var ready = await bot.Process.WaitForLineAsync("Ready on", Patience);
        Tell($"Ready {time.GetElapsedTime(started).TotalMilliseconds:0} ms after the process was started; the bot says: {ready}");
        await bot.Server.WaitForAsync(() => bot.Server.IsPolled, Patience);
        TellMemory(bot, "idle");

        var burst = await BurstAsync(bot.Server);
        TellMemory(bot, $"after {Chats} chats");

        var calm = await CalmAsync(bot.Server);
        Tell($"{Chats} chats at once: {Chats / burst.Max().TotalSeconds:0} updates answered a second; {Percentiles(burst)} from queued to shown");
        Tell($"{OneByOne} messages one after the other: {Percentiles(calm)} from queued to shown");
        Tell($"Limits that Telegram is known to keep were broken {bot.Server.LimitViolations.Count} times");
        Assert.Equal(Chats, burst.Count);
    }

    private static async Task<List<Duration>> BurstAsync(FakeBotApi server)
    {
        var queued = new Dictionary<long, Instant>();

        for (var chat = 1; chat <= Chats; chat++)
        {
            queued[chat] = server.Clock.Now;
            server.Say(chat, Sayings[chat % Sayings.Length]);
        }

        await server.WaitForAsync(() => server.ShownCount >= Chats, Patience);

        return [.. server.Shown.Select(shown => shown.At - queued[shown.ChatId])];
    }

    private static async Task<List<Duration>> CalmAsync(FakeBotApi server)
    {
        var took = new List<Duration>();

        for (var message = 0; message < OneByOne; message++)
        {
            var before = server.ShownCount;
            var queued = server.Clock.Now;
            server.Say((message % Chats) + 1, Sayings[message % Sayings.Length]);
            await server.WaitForAsync(() => server.ShownCount > before);
            took.Add(server.Shown[before].At - queued);
        }

        return took;
    }

    private static string Percentiles(IEnumerable<Duration> durations)
    {
        var sorted = durations.Order().ToList();

        return $"p50 {At(0.5):0} ms, p99 {At(0.99):0} ms";

        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1].TotalMilliseconds;
    }

    private void TellMemory(LiveBot bot, string when)
    {
        var status = $"/proc/{bot.Process.Id}/status";

        if (File.Exists(status))
        {
            Tell($"Memory {when}: {File.ReadLines(status).First(line => line.StartsWith("VmRSS", StringComparison.Ordinal))}");
        }
    }

    private void Tell(string figure)
    {
        output.WriteLine(figure);
        TestContext.Current.SendDiagnosticMessage(figure);
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Discord.Support;
using CoachBot.SystemTests.FakeDiscord;
using NodaTime;

namespace CoachBot.SystemTests.Discord;

/// <summary>Measures and tells; COACHBOT_LOAD is the number of people, COACHBOT_GUILDS that of servers. Only what would be absurd fails.</summary>
[Trait("Category", "Report")]
public class LoadReport(ITestOutputHelper output)
{
    private const int MembersAServer = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Sayings = ["/start", "/today", "/settings", "/subscribe 07:00 mon-fri", "how many reps?", "quante ripetizioni?"];

    private static int People { get; } = Number("COACHBOT_LOAD", 100);

    private static int Guilds { get; } = Number("COACHBOT_GUILDS", 50);

    [Fact]
    public async Task ManyPeopleAndServers()
    {
        await using var bot = await DiscordBot.StartAsync();
        TellMemory(bot, "idle");

        for (var guild = 1; guild <= Guilds; guild++)
        {
            bot.Server.Gateway.Tell("GUILD_CREATE", Guild(guild));
        }

        await bot.Server.AskAsync(Talk.Someone(), "/help");
        TellMemory(bot, $"after {Guilds} servers of {MembersAServer} members");

        var asked = new Dictionary<ulong, Instant>();

        for (var person = 0; person < People; person++)
        {
            var user = Talk.Someone();
            asked[bot.Server.Channels.DirectMessages(user)] = bot.Server.Now;
            bot.Server.Say(user, Sayings[person % Sayings.Length]);
        }

        await bot.Server.WaitForAsync(() => bot.Server.Seen.Count > People, Patience);
        var took = bot.Server.Seen.Where(seen => asked.ContainsKey(seen.ChannelId)).Select(seen => seen.At - asked[seen.ChannelId]).Order().ToList();
        TellMemory(bot, $"after {People} people");
        Tell($"{People} people at once: {People / took[^1].TotalSeconds:0} answered a second; p50 {took[took.Count / 2].TotalMilliseconds:0} ms, p99 {took[(int)(0.99 * (took.Count - 1))].TotalMilliseconds:0} ms from told to seen");
        Assert.Equal(People, took.Count);
    }

    private static JsonObject Guild(int number) => new()
    {
        ["id"] = FakeChannels.Text((ulong)number),
        ["name"] = $"Club {number}",
        ["members"] = new JsonArray([.. Enumerable.Range(1, MembersAServer).Select(member => (JsonNode)Doings.Person((ulong)member))]),
        ["channels"] = new JsonArray(),
    };

    private void TellMemory(DiscordBot bot, string when)
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

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

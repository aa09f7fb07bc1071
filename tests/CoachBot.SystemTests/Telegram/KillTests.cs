using System.Globalization;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

/// <summary>
/// The sender is killed or frozen again and again while Telegram fails now and then; what counts is what the fake server has shown.
/// COACHBOT_KILL_DELIVERIES and COACHBOT_KILLS make it a night's work: 20000 and 40.
/// </summary>
[Trait("Category", "Slow")]
public class KillTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static int Deliveries { get; } = Number("COACHBOT_KILL_DELIVERIES", 300);

    private static int Kills { get; } = Number("COACHBOT_KILLS", 4);

    [Fact]
    public async Task NothingIsLostAndNothingComesThreeTimes()
    {
        const int Seed = 5;
        await using var bot = await LiveBot.PrepareAsync();
        bot["Telegram:Limits:BulkPerSecond"] = bot["Telegram:Limits:MostBulkPerSecond"] = "60";
        bot["Telegram:Limits:LeastBulkPerSecond"] = "20";
        bot.Server.Faults.Randomly("sendMessage", 0.005, Seed, Fault.TooManyRequests());
        bot.Server.Faults.Randomly("sendMessage", 0.006, Seed + 1, Fault.BadGateway(), Fault.BadGateway(processed: true));
        bot.Server.Faults.Randomly("sendMessage", 0.01, Seed + 2, Fault.CutAfter);
        bot.Server.Faults.Always("sendMessage", Fault.Slow(TimeSpan.FromMilliseconds(100)));

        await using var subscribers = await Subscribers.OpenAsync(bot.Folder.File("coachbot.db"));
        await subscribers.AddAsync(Deliveries, bot.Server.Clock.Now + Duration.FromSeconds(5));
        await bot.StartAgainAsync();

        for (var kill = 1; kill <= Kills; kill++)
        {
            var until = kill * Deliveries / (Kills + 1);
            await bot.Server.WaitForAsync(() => bot.Server.ShownCount >= until, Patience);

            if (kill % 4 == 0)
            {
                await bot.FreezeAsync(subscribers.IsFreeAsync);
            }
            else
            {
                await bot.KillAsync();
                await bot.StartAgainAsync();
            }
        }

        for (var tries = 0; await subscribers.EndedAsync() < Deliveries && tries < 240; tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        var ended = await subscribers.EndedAsync();
        await bot.StopAsync();
        var times = bot.Server.Shown.CountBy(shown => shown.ChatId).ToDictionary(chat => chat.Key, chat => chat.Value);
        var lost = Enumerable.Range(1, Deliveries).Count(chat => !times.ContainsKey(chat));
        var twice = times.Values.Count(count => count == 2);
        TestContext.Current.SendDiagnosticMessage(
            $"Seed {Seed}: {Deliveries} deliveries, {Kills} kills and freezes: {lost} lost, {times.Count - twice} once, {twice} twice, at most {times.Values.Max()} copies; {ended} ended; limits broken {bot.Server.LimitViolations.Count(limit => limit.Limit == SendingLimit.Chat)} times in a chat.");
        Assert.Equal(Deliveries, ended);
        Assert.InRange(lost, 0, Deliveries / 10_000);
        Assert.InRange(times.Values.Max(), 1, 2);

        // The share of doubles grows with the kills: each leaves what is on the wire open.
        Assert.InRange(twice, 0, (Deliveries / 20) + (Kills * 28));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

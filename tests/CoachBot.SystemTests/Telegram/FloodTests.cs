using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

public class FloodTests
{
    private const long Runner = 5;
    private const long Other = 6;

    private static readonly LocalDateTime Noon = new(2026, 11, 23, 12, 0);

    private static Task<ClockedBot> StartAsync() => ClockedBot.StartAsync(Noon, new() { ["Chat:ActionsPerMinute"] = "30" });

    [Fact]
    public async Task WhoAsksWithoutEndIsToldOnceAndOthersAreAnswered()
    {
        await using var bot = await StartAsync();

        for (var message = 0; message < 45; message++)
        {
            bot.Server.Say(Runner, "/status");
        }

        await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0);
        Assert.NotEmpty((await bot.Server.AskAsync(Other, "/status")).Text);
        await bot.PassUntilAsync(() => bot.Server.ShownTo(Runner).Count == 31);

        Assert.Single(bot.Server.ShownTo(Runner), shown => shown.Text == Words.English.Say(Phrase.FloodTooMuch));

        bot.MoveTo(Noon.PlusMinutes(10));
        Assert.StartsWith(Words.English.Say(Phrase.StatusTitle), (await bot.Server.AskAsync(Runner, "/status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesAreFewer()
    {
        await using var bot = await StartAsync();

        for (var message = 0; message < 8; message++)
        {
            bot.Server.Say(Runner, "/export");
        }

        var after = await bot.Server.AnswerAsync(Runner + 1, () =>
        {
            bot.Server.Say(Runner, "/privacy");
            bot.Server.Say(Runner + 1, "/status");
        });
        await bot.Server.WaitForAsync(() => bot.Server.PendingUpdates == 0);
        await bot.PassUntilAsync(() => bot.Server.ShownTo(Runner).Count == 7);

        Assert.NotEmpty(after.Text);
        Assert.Equal(5, bot.Server.ShownTo(Runner).Count(shown => shown.Document is not null));
        Assert.Single(bot.Server.ShownTo(Runner), shown => shown.Text == Words.English.Say(Phrase.FloodTooMuch));
    }
}

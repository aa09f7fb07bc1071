using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat;

public class HealingTests
{
    private static readonly Instant AtSeven = Instant.FromUtc(2026, 11, 24, 6, 0);

    private static IncomingMessage Said(string words, long sequence, Duration later) =>
        Some.Said(words, sequence) with { At = AtSeven + later };

    /// <summary>Somebody whose session of this morning ended like this.</summary>
    private static async Task<TestHost> AfterAsync(SendResult morning)
    {
        var host = await TestHost.StartAsync(Some.Time);
        await host.Platform.SayAsync(Some.Said("/subscribe 7"));
        await host.SettleAsync();
        host.Platform.Answers = _ => morning;
        await host.MoveToAsync(AtSeven);
        host.Platform.Answers = message => new SendResult.Sent(message.DeliveryId.ToString());

        return host;
    }

    private static IEnumerable<ReplyBlock> FirstBlocks(TestHost host) => host.Platform.Sent.Select(message => message.Reply.Blocks[0]);

    private static Paragraph Healed { get; } = new(RealCommands.Says(Phrase.DeliveryHealed).Text);

    [Fact]
    public async Task ASessionThatFailedIsShownAtTheNextContactOnce()
    {
        await using var host = await AfterAsync(new SendResult.Gone("answered 400", ChatIsDead: false));

        await host.Platform.SayAsync(Said("/help", 2, Duration.FromMinutes(5)));
        await host.SettleAsync();
        await host.Platform.SayAsync(Said("/help", 3, Duration.FromMinutes(6)));
        await host.SettleAsync();

        Assert.Single(FirstBlocks(host), Healed);
    }

    [Fact]
    public async Task ASessionThatMayHaveArrivedIsShownAndNotSentAgain()
    {
        await using var host = await AfterAsync(new SendResult.Unknown("cut"));
        await host.SettleAsync();

        await host.Platform.SayAsync(Said("/help", 2, Duration.FromSeconds(5)));
        await host.Platform.SentAsync(4);
        await host.MoveToAsync(AtSeven + Duration.FromMinutes(5));

        Assert.Equal(4, host.Platform.Sent.Count);
    }

    [Fact]
    public async Task WhoAsksForItSeesItOnce()
    {
        await using var host = await AfterAsync(new SendResult.Gone("answered 400", ChatIsDead: false));

        await host.Platform.SayAsync(Said("/today", 2, Duration.FromMinutes(5)));
        await host.SettleAsync();

        Assert.DoesNotContain(Healed, FirstBlocks(host));
        Assert.Equal(3, host.Platform.Sent.Count);
    }

    [Fact]
    public async Task ASessionThatArrivedIsNotShownAgain()
    {
        await using var host = await AfterAsync(new SendResult.Sent("1"));

        await host.Platform.SayAsync(Said("/help", 2, Duration.FromMinutes(5)));
        await host.SettleAsync();

        Assert.Equal(3, host.Platform.Sent.Count);
    }

    [Fact]
    public async Task WhyItWasSilentIsToldOnce()
    {
        await using var host = await AfterAsync(new SendResult.Gone("TOPIC_CLOSED", ChatIsDead: false) { MayNotWrite = true });

        await host.Platform.SayAsync(Said("/today", 2, Duration.FromMinutes(5)));
        await host.SettleAsync();
        await host.Platform.SayAsync(Said("/help", 3, Duration.FromMinutes(6)));
        await host.SettleAsync();

        Assert.Single(FirstBlocks(host).OfType<Note>());
    }
}

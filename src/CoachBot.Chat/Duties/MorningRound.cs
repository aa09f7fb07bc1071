using CoachBot.Chat.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Writes down each session that has come due, without its words. Two rounds cannot plan two sessions: chat and date are unique.</summary>
internal sealed partial class MorningRound(
    IPlanStore store,
    IOptions<DeliveryOptions> options,
    IClock clock,
    TimeProvider time,
    Bell bell,
    ILogger<MorningRound> log) : IDuty
{
    /// <summary>The bell that rings when a subscription changes.</summary>
    public const string BellName = "morning round";

    /// <summary>So many in one transaction: nobody else waits long for the database.</summary>
    private const int Page = 1000;

    private const int OldPage = 5000;

    private static readonly Duration LongestSleep = Duration.FromMinutes(1);
    private static readonly Duration Night = Duration.FromDays(1);

    private readonly QuietHours _quiet = options.Value.Quiet;

    private Instant _sweptAt = NodaConstants.UnixEpoch;

    public string Name => BellName;

    public async Task RunAsync(CancellationToken cancel)
    {
        await RescheduleAsync(cancel);

        while (true)
        {
            if (await PageAsync(cancel) < Page)
            {
                await SweepAsync(cancel);
                await SleepAsync(cancel);
            }
        }
    }

    /// <summary>Plans those who are due now, at most a page of them; returns how many there were.</summary>
    public async Task<int> PageAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var planned = await store.PlanAsync(
            (subscription, address) => SessionPlan.Of(subscription, address, _quiet, options.Value.Window, now), now, Page, cancel);

        foreach (var platform in planned.Platforms)
        {
            bell.Ring(platform);
        }

        return planned.Subscriptions;
    }

    // New zone data come with a new version of the program, so once at the start is enough.
    private async Task RescheduleAsync(CancellationToken cancel)
    {
        var zoneData = DateTimeZoneProviders.Tzdb.VersionId;

        for (int? chat = 0; chat is { } after;)
        {
            chat = await store.RescheduleAsync(zoneData, after, clock.GetCurrentInstant(), Page, cancel);
        }
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();

        if (now.InUtc().TimeOfDay.Hour is not (1 or 2) || now - _sweptAt < Night / 2)
        {
            return;
        }

        var deleted = 0;

        for (int page = OldPage; page == OldPage; deleted += page)
        {
            page = await store.DeleteOldAsync(now - Duration.FromDays(options.Value.KeepDays), OldPage, cancel);
        }

        _sweptAt = now;
        Swept(deleted);
    }

    private async Task SleepAsync(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var next = await store.NextDueAsync(cancel) ?? now + LongestSleep;
        var wait = Duration.Max(Duration.FromMilliseconds(200), Duration.Min(next - now, LongestSleep));

        await bell.WaitAsync(BellName, wait.ToTimeSpan(), time, cancel);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} old deliveries deleted")]
    private partial void Swept(int count);
}

using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Telegram;

/// <summary>Telegram publishes no exact limits: these are what others live well with.</summary>
internal sealed class TelegramLimits
{
    /// <summary>What is sent unasked, messages a second at the start; about 30 is the platform's.</summary>
    public double BulkPerSecond { get; set; } = 25;

    public double LeastBulkPerSecond { get; set; } = 5;

    public double MostBulkPerSecond { get; set; } = 28;

    public int BulkBurst { get; set; } = 5;

    /// <summary>Messages a second into one chat; bursts of three are tolerated.</summary>
    public double ChatPerSecond { get; set; } = 1;

    public int ChatBurst { get; set; } = 3;

    /// <summary>Messages a minute into one group or channel; 20 is the platform's.</summary>
    public double GroupPerMinute { get; set; } = 18;

    /// <summary>Messages on the wire at once: the rate times a second of latency.</summary>
    public int InFlight { get; set; } = 28;

    public SendLimits ToSendLimits() => new()
    {
        Bulk = BulkPerSecond,
        LeastBulk = LeastBulkPerSecond,
        MostBulk = MostBulkPerSecond,
        BulkBurst = BulkBurst,
        BulkCeiling = MostBulkPerSecond + 2,
        Chat = ChatPerSecond,
        ChatBurst = ChatBurst,
        GroupGap = Duration.FromMilliseconds((long)Math.Ceiling(60_000 / GroupPerMinute)),
        InFlight = InFlight,
    };

    public IEnumerable<string> Problems()
    {
        if (!(LeastBulkPerSecond > 0 && LeastBulkPerSecond <= BulkPerSecond && BulkPerSecond <= MostBulkPerSecond))
        {
            yield return "Telegram:Limits: the bulk rates must be above 0 and in order: LeastBulkPerSecond, BulkPerSecond, MostBulkPerSecond.";
        }

        if (!(ChatPerSecond > 0 && GroupPerMinute > 0 && ChatBurst >= 1 && BulkBurst >= 1 && InFlight >= 1))
        {
            yield return "Telegram:Limits: ChatPerSecond and GroupPerMinute must be above 0, ChatBurst, BulkBurst and InFlight at least 1.";
        }
    }
}

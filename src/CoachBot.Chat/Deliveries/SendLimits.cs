using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>How fast a platform lets messages in. Rates are messages a second.</summary>
public sealed record SendLimits
{
    /// <summary>No limits: a place of our own, such as the terminal.</summary>
    public static SendLimits None { get; } = new();

    /// <summary>What is sent unasked, at the start; null when there is no limit.</summary>
    public double? Bulk { get; init; }

    /// <summary>Below this the bulk rate never falls, however often the platform says "too many".</summary>
    public double LeastBulk { get; init; } = 5;

    /// <summary>Above this the bulk rate never rises.</summary>
    public double MostBulk { get; init; } = 28;

    /// <summary>How many unasked messages may leave at once after a rest.</summary>
    public int BulkBurst { get; init; } = 5;

    /// <summary>Unasked messages in any one second, bursts included; the burst shrinks as the rate nears this.</summary>
    public double BulkCeiling { get; init; } = 30;

    /// <summary>Everything together, answers included; null when answers are not limited.</summary>
    public double? All { get; init; }

    /// <summary>Messages into one private chat; null when there is no limit.</summary>
    public double? Chat { get; init; }

    /// <summary>How many messages one chat takes at once after a rest.</summary>
    public int ChatBurst { get; init; } = 3;

    /// <summary>The least time between two messages into one group or channel; null when groups have no limit of their own.</summary>
    public Duration? GroupGap { get; init; }

    /// <summary>For how long the platform knows a repeated message again; null when it never does.</summary>
    public Duration? NonceMemory { get; init; }

    /// <summary>Unasked messages on the wire at once; answers have as many places again.</summary>
    public int InFlight { get; init; } = 28;
}

using System.CommandLine;

namespace CoachBot.Verbs.Deliveries;

/// <summary><c>deliveries</c>: what waits, what would leave, and news for all; also while the bot runs.</summary>
internal static class DeliveriesVerb
{
    public static Command Create() => new("deliveries", "Shows what is sent unasked, and sends news to all who subscribed.")
    {
        StatusVerb.Create(),
        DryRunVerb.Create(),
        BroadcastVerb.Create(),
    };
}

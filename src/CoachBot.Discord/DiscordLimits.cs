using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Discord;

/// <summary>What Discord lets in: 50 a second of one bot are its own limit. Those of channels it tells with each answer, so they are not written here.</summary>
internal static class DiscordLimits
{
    public static SendLimits All { get; } = new()
    {
        All = 40,
        Bulk = 30,
        MostBulk = 30,
        BulkCeiling = 35,
        InFlight = 30,

        // "A few minutes", says Discord.
        NonceMemory = Duration.FromSeconds(90),
    };
}

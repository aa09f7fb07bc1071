namespace CoachBot.Chat.Deliveries;

/// <summary>What a page of planning has done.</summary>
/// <param name="Subscriptions">How many were due.</param>
/// <param name="Platforms">The platforms on which something may be ready now.</param>
public sealed record Planned(int Subscriptions, IReadOnlySet<string> Platforms);

namespace CoachBot.Discord.Gateway;

/// <summary>What we say to the gateway.</summary>
internal sealed record Outgoing(int Op, object D);

/// <summary>Begins a session.</summary>
internal sealed record Identify(string Token, int Intents, IdentifyProperties Properties, IReadOnlyList<int> Shard);

/// <summary>Goes on with one.</summary>
internal sealed record Resume(string Token, string SessionId, long Seq);

/// <summary>Who we are; Discord asks for it.</summary>
internal sealed record IdentifyProperties(string Os, string Browser, string Device)
{
    public static IdentifyProperties Ours { get; } = new("linux", "CoachBot", "CoachBot");
}

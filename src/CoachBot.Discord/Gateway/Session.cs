using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Gateway;

/// <summary>What is known of a session with the gateway, and what each thing heard makes of it: no socket, no clock.</summary>
/// <param name="Token">The bot's.</param>
/// <param name="Shard">Whose session it is.</param>
internal sealed record Session(string Token, ShardId Shard)
{
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromMinutes(10);

    /// <summary>Discord's name of it; null before the first and after a lost one.</summary>
    public string? Id { get; init; }

    /// <summary>Where it is gone on with.</summary>
    public string? ResumeUrl { get; init; }

    /// <summary>The number of the last event.</summary>
    public long? Sequence { get; init; }

    /// <summary>Whether the last heartbeat was answered.</summary>
    public bool IsAcknowledged { get; init; } = true;

    /// <summary>Whether events come: it is begun, or gone on with.</summary>
    public bool IsReady { get; init; }

    public bool CanResume => Id is not null && Sequence is not null;

    /// <summary>Nothing is left of it; the next connection begins another.</summary>
    public Session Forgotten => this with { Id = null, ResumeUrl = null, Sequence = null };

    /// <summary>At the beginning of a connection.</summary>
    public Session Connecting => this with { IsAcknowledged = true, IsReady = false };

    public Reaction Hear(Frame frame, Random luck) => frame.Op switch
    {
        Opcode.Hello => Greet(frame, luck),
        Opcode.Dispatch => Heed(frame),
        Opcode.Heartbeat => Does(new Act.Send(Heartbeat())),
        Opcode.HeartbeatAck => new(this with { IsAcknowledged = true }, []),
        Opcode.Reconnect => Does(new Act.Leave("Discord asked for it", TimeSpan.Zero)),
        Opcode.InvalidSession when frame.Data.Span.SequenceEqual("true"u8) => Does(new Act.Leave("the session is to be resumed", TimeSpan.Zero)),
        Opcode.InvalidSession => new(Forgotten, [new Act.Leave("the session is over", TimeSpan.FromSeconds(1 + (4 * luck.NextDouble())))]),
        _ => Does(),
    };

    /// <summary>It is time for a heartbeat.</summary>
    public Reaction Beat() => IsAcknowledged
        ? new(this with { IsAcknowledged = false }, [new Act.Send(Heartbeat())])
        : Does(new Act.Leave("no answer to the last heartbeat", TimeSpan.Zero));

    private Reaction Greet(Frame frame, Random luck)
    {
        if (DiscordJson.TryRead<Hello>(frame.Data.Span)?.HeartbeatInterval is not { } milliseconds || !double.IsFinite(milliseconds))
        {
            return Does(new Act.Leave("a hello without an interval", TimeSpan.FromSeconds(1)));
        }

        var interval = TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, ShortestInterval.TotalMilliseconds, LongestInterval.TotalMilliseconds));

        return Does(new Act.Beat(interval * luck.NextDouble(), interval), CanResume ? new Act.Send(ResumePayload()) : new Act.Begin(IdentifyPayload()));
    }

    private Reaction Heed(Frame frame)
    {
        var next = this with { Sequence = frame.Sequence ?? Sequence };

        switch (frame.Type)
        {
            case "READY":
                var ready = DiscordJson.TryRead<Ready>(frame.Data.Span);
                next = next with { Id = ready?.SessionId, ResumeUrl = ready?.ResumeGatewayUrl, IsReady = true };
                break;
            case "RESUMED":
                next = next with { IsReady = true };
                break;
        }

        return new Reaction(next, frame.Type is { } type ? [new Act.Dispatch(type, frame.Data)] : []);
    }

    private Reaction Does(params IReadOnlyList<Act> acts) => new(this, acts);

    private byte[] IdentifyPayload() => DiscordJson.Write(new Outgoing(
        Opcode.Identify,
        new Identify(Token, (int)Intents.Wanted, IdentifyProperties.Ours, [Shard.Number, Shard.Count])));

    private byte[] ResumePayload() => DiscordJson.Write(new Outgoing(Opcode.Resume, new Resume(Token, Id!, Sequence!.Value)));

    // Written by hand, because a null is meant here, which is left out elsewhere.
    private byte[] Heartbeat() => System.Text.Encoding.UTF8.GetBytes($$"""{"op":{{Opcode.Heartbeat}},"d":{{Sequence?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}}}""");
}

/// <summary>The session afterwards, and what is to be done.</summary>
internal sealed record Reaction(Session Session, IReadOnlyList<Act> Acts);

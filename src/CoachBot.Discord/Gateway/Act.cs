namespace CoachBot.Discord.Gateway;

/// <summary>What a session wants done.</summary>
internal abstract record Act
{
    private Act()
    {
    }

    /// <summary>Say this.</summary>
    public sealed record Send(byte[] Payload) : Act;

    /// <summary>Begin a session by saying this.</summary>
    public sealed record Begin(byte[] Payload) : Act;

    /// <summary>Beat after <paramref name="First"/>, then every <paramref name="Interval"/>.</summary>
    public sealed record Beat(TimeSpan First, TimeSpan Interval) : Act;

    /// <summary>Tell the platform.</summary>
    public sealed record Dispatch(string Type, ReadOnlyMemory<byte> Data) : Act;

    /// <summary>Close this connection so that the session lives on, and come back after a pause.</summary>
    /// <param name="Why">For the log.</param>
    /// <param name="Pause">At least so long.</param>
    public sealed record Leave(string Why, TimeSpan Pause) : Act;
}

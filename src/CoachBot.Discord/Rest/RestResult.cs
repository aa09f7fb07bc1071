namespace CoachBot.Discord.Rest;

/// <summary>What became of one request.</summary>
internal abstract record RestResult
{
    private RestResult()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done(byte[] Body) : RestResult;

    /// <summary>Discord refused, with the status of HTTP and a number of its own (0: none).</summary>
    public sealed record Refused(int Status, int Code) : RestResult;

    /// <summary>Certainly not done: a limit, Discord's or our own, is reached.</summary>
    /// <param name="Wait">How long.</param>
    /// <param name="IsGlobal">Whether all requests wait.</param>
    public sealed record Limited(TimeSpan Wait, bool IsGlobal) : RestResult;

    /// <summary>Certainly not done: there was no connection to ask over.</summary>
    public sealed record NotConnected : RestResult;

    /// <summary>It may have been done or not.</summary>
    /// <param name="Reason">A few words for the log.</param>
    /// <param name="IsFinal">Asking again could do it twice.</param>
    public sealed record Lost(string Reason, bool IsFinal = false) : RestResult;
}

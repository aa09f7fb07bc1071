namespace CoachBot.Chat;

/// <summary>A part of the house that can tell whether it can do its work now.</summary>
public interface IReadiness
{
    /// <summary>Names it in the log.</summary>
    string Name { get; }

    /// <summary>Whether it can; what goes wrong while it looks may be thrown and means no.</summary>
    Task<bool> IsReadyAsync(CancellationToken cancel);
}

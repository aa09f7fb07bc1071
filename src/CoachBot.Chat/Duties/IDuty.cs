namespace CoachBot.Chat.Duties;

/// <summary>Something that goes on as long as the program runs. Law two: one duty, one holder.</summary>
public interface IDuty
{
    /// <summary>Names it in the log.</summary>
    string Name { get; }

    /// <summary>Runs until cancelled; returning earlier means that there is nothing left to do.</summary>
    Task RunAsync(CancellationToken cancel);
}

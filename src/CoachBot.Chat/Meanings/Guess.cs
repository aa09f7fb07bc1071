namespace CoachBot.Chat.Meanings;

/// <summary>One thing that a message may mean.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Confidence">How likely, from 0 to 1.</param>
public sealed record Guess(Meaning Meaning, double Confidence);

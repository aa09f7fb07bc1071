using NodaTime;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>How a pain in one place was on one day.</summary>
/// <param name="Date">The day, in the runner's zone.</param>
/// <param name="Score">How bad, 0-10.</param>
/// <param name="Light">What it allowed.</param>
public sealed record PainDay(LocalDate Date, int Score, Light Light);

using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>What a runner says of a pain.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Score">How bad, 0-10.</param>
/// <param name="Signs">What it is like.</param>
/// <param name="IsKnownTendonOrKneecap">Whether it is a tendon or kneecap pain that a professional has named.</param>
public sealed record PainReport(BodyArea Area, int Score, PainSigns Signs = PainSigns.None, bool IsKnownTendonOrKneecap = false);

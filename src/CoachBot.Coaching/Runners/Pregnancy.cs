namespace CoachBot.Coaching.Runners;

/// <summary>A pregnancy.</summary>
/// <param name="Week">The week on the plan's first day.</param>
/// <param name="Cleared">Whether midwife or doctor said yes to exercise, and no contraindication is known.</param>
public sealed record Pregnancy(int Week, bool Cleared);

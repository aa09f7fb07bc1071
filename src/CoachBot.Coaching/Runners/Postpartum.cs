namespace CoachBot.Coaching.Runners;

/// <summary>The time after a birth.</summary>
/// <param name="Weeks">Weeks since the birth on the plan's first day.</param>
/// <param name="SymptomFree">No leaking, heaviness, bleeding or pain.</param>
/// <param name="Cleared">Whether a clinician said yes to exercise.</param>
public sealed record Postpartum(int Weeks, bool SymptomFree, bool Cleared);

namespace CoachBot.Coaching.Programmes;

/// <summary>How slowly a repetition is done, in seconds.</summary>
/// <param name="Up">Lifting.</param>
/// <param name="Hold">At the top.</param>
/// <param name="Down">Lowering.</param>
public readonly record struct Tempo(int Up, int Hold, int Down);

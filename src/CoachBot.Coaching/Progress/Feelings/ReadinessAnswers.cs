namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>How a runner feels before a session; each answer 1-5, where 5 is best.</summary>
/// <param name="Sleep">1 very bad, 5 very good.</param>
/// <param name="Freshness">1 exhausted, 5 fresh.</param>
/// <param name="Softness">1 very sore muscles, 5 none.</param>
/// <param name="Calm">1 very stressed, 5 calm.</param>
/// <param name="Mood">1 very low, 5 very good.</param>
public sealed record ReadinessAnswers(int Sleep, int Freshness, int Softness, int Calm, int Mood)
{
    internal IReadOnlyList<int> All => [Sleep, Freshness, Softness, Calm, Mood];
}

using System.Runtime.CompilerServices;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>The scale of pain and soreness: 0 is none, 10 the worst.</summary>
internal static class Scale
{
    private const int Worst = 10;

    /// <summary>The score, if it is on the scale.</summary>
    public static int Check(int score, [CallerArgumentExpression(nameof(score))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Worst, name);

        return score;
    }
}

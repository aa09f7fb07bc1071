using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>What a set says about the one-repetition maximum.</summary>
/// <param name="Reasons">The rules that decided.</param>
public abstract record MaxEstimate(IReadOnlyList<RuleId> Reasons)
{
    /// <summary>A maximum, to be told with its error.</summary>
    /// <param name="Kg">The maximum in kg, above 0, to a tenth.</param>
    /// <param name="ErrorKg">How far off it may be, in kg either way.</param>
    /// <param name="Reasons">The rules that decided.</param>
    public sealed record Found(decimal Kg, Quantity ErrorKg, IReadOnlyList<RuleId> Reasons) : MaxEstimate(Reasons);

    /// <summary>The set must not be used.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Reasons">The rules that decided.</param>
    public sealed record None(NoEstimate Why, IReadOnlyList<RuleId> Reasons) : MaxEstimate(Reasons);
}

using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>The rules of the older groups, which change the caps of others.</summary>
internal static class Ages
{
    /// <summary>The first of them, the forties: where masters begin.</summary>
    public static RuleId Masters { get; } = new("R-AGE-04");

    public static RuleId Fifties { get; } = new("R-AGE-05");

    public static RuleId Sixties { get; } = new("R-AGE-06");
}

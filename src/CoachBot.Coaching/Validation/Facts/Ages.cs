using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>The rules of the older groups, which change the caps of others.</summary>
internal static class Ages
{
    public static RuleId Fifties { get; } = new("R-AGE-05");

    public static RuleId Sixties { get; } = new("R-AGE-06");
}

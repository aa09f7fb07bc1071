namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Of the rules that are not HARD, those on jumps, kit, level, groups and painful areas hold too.</summary>
internal sealed class NoCapIsPassed : IPromise
{
    private static readonly HashSet<string> Forbidden =
    [
        "C-KIT", "C-LEVEL",
        "R-PLYO-02", "R-PLYO-03", "R-PLYO-04", "R-PLYO-05", "R-PLYO-06", "R-PLYO-07",
        "R-PROG-03",
        "R-AGE-02", "R-AGE-05", "R-AGE-06", "R-PREG-01", "R-POST-01",
        "R-PAIN-02", "R-PFP-01", "R-ACH-01", "R-HEEL-01", "R-SHIN-01", "R-RET-09",
    ];

    public IEnumerable<string> Broken(HalfYear year) =>
        year.Violations.Where(violation => !violation.IsHard && Forbidden.Contains(violation.RuleId.Value)).Select(Told.Of);
}

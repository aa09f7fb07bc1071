using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>No HARD rule can be broken unseen.</summary>
public class HardRuleTests
{
    // The index of the training rules; R-PROG-13 is HARD in its limits only.
    private static readonly string[] Index =
    [
        "R-CON-01", "R-DAY-02", "R-DAY-03", "R-DAY-04", "R-MAX-04", "R-PAIN-03",
        "R-PLYO-01", "R-PLYO-06", "R-PLYO-10", "R-PLYO-13", "R-PLYO-17",
        "R-POST-02", "R-PREG-02", "R-PROG-03", "R-PROG-13", "R-RET-06", "R-RET-10", "R-TAP-04", "R-TAP-07",
    ];

    private static readonly IEnumerable<string> RedFlags = Enumerable.Range(1, 27).Select(number => $"RF-{number:00}");

    public static TheoryData<string, string> Cases { get; } = new(HardCases.All.Select(one => (one.Rule, one.How)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsFoundWhenBroken(string rule, string how) => Assert.Contains(rule, Case(rule, how).Broken().BrokenHard);

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsNotFoundWhenJustKept(string rule, string how) => Assert.DoesNotContain(rule, Case(rule, how).Kept().BrokenHard);

    [Fact]
    public void TheRulebookHoldsThoseOfTheIndex() =>
        Assert.Equal(Index, RealContent.Load.Rulebook.Rules.Where(rule => rule.IsHard).Select(rule => rule.Id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void EachIsBrokenHere() => Assert.Equal(Index.Concat(RedFlags), HardCases.All.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(5, 3, true)]
    [InlineData(5, 4, false)]
    [InlineData(7, 3, true)]
    [InlineData(8, 3, false)]
    public void NoMaximumIsEstimatedFarFromTheLimit_R_PROG_13(int reps, int rir, bool isEstimated) =>
        Assert.Equal(isEstimated, new OneRepMax(RealContent.Load.Rulebook).Estimate(60, reps, rir) is MaxEstimate.Found);

    private static HardCase Case(string rule, string how) => HardCases.All.Single(one => one.Rule == rule && one.How == how);
}

using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Coaching.Rules;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class AdjustmentTests
{
    private static readonly Gen<Adjustment> Any =
        from rule in Gen.Int[1, 3]
        from sets in Gen.Int[-2, 0]
        from load in Gen.Int[5, 10]
        from rir in Gen.Int[0, 2]
        from tier in Gen.Int[-1, 5]
        from top in Gen.Int[6, 10]
        from flags in Gen.Bool.Array[3]
        select new Adjustment([new RuleId($"R-ANY-0{rule}")])
        {
            SetsDelta = sets,
            LoadFactor = load / 10m,
            RirDelta = rir,
            NoJumpsFromTier = tier < 0 ? null : tier,
            TopLoadPercent = top == 10 ? null : top * 10,
            HoldsProgress = flags[0],
            LeavesAreaOut = flags[1],
            IsLightDayOnly = flags[2],
        };

    [Fact]
    public void TwoTogetherAreAsStrictAsEach() => Gen.Select(Any, Any).Sample((one, other) =>
        IsAsStrict(one.And(other), one) && IsAsStrict(one.And(other), other));

    [Fact]
    public void TwoTogetherTakeNothingTwice() =>
        Assert.Equal(-1, new Adjustment([]) { SetsDelta = -1 }.And(new([]) { SetsDelta = -1 }).SetsDelta);

    [Fact]
    public void TwoTogetherNameTheRulesOfBothOnce() => Gen.Select(Any, Any).Sample((one, other) =>
        one.And(other).Reasons.SequenceEqual(one.Reasons.Concat(other.Reasons).Distinct()));

    [Fact]
    public void NoneChangesNothing() => Any.Sample(one => IsAsStrict(one, one.And(Adjustment.None)) && IsAsStrict(one.And(Adjustment.None), one));

    private static bool IsAsStrict(Adjustment strict, Adjustment than) =>
        strict.SetsDelta <= than.SetsDelta
        && strict.LoadFactor <= than.LoadFactor
        && strict.RirDelta >= than.RirDelta
        && (strict.NoJumpsFromTier ?? 6) <= (than.NoJumpsFromTier ?? 6)
        && (strict.TopLoadPercent ?? 100) <= (than.TopLoadPercent ?? 100)
        && (strict.HoldsProgress || !than.HoldsProgress)
        && (strict.LeavesAreaOut || !than.LeavesAreaOut)
        && (strict.IsLightDayOnly || !than.IsLightDayOnly);
}

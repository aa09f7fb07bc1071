using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Feelings;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class PainLightTests
{
    private static readonly PainLight Lights = new(Book.Rules);

    private static readonly Gen<PainReport> Any = Gen.Select(
        Gen.Enum<BodyArea>(), Gen.Int[0, 10], Gen.Int[0, 2047], Gen.Bool, (area, score, signs, known) => new PainReport(area, score, (PainSigns)signs, known));

    [Theory]
    [InlineData(0, Light.Green, "R-PAIN-01")]
    [InlineData(2, Light.Green, "R-PAIN-01")]
    [InlineData(3, Light.Amber, "R-PAIN-02")]
    [InlineData(5, Light.Amber, "R-PAIN-02")]
    [InlineData(6, Light.Red, "R-PAIN-03")]
    [InlineData(10, Light.Red, "R-PAIN-03")]
    public void TheScoreSetsTheLight_R_PAIN_01_R_PAIN_02_R_PAIN_03(int score, Light light, string rule)
    {
        var verdict = Lights.Of(new(BodyArea.Knee, score));

        Assert.Equal((light, rule), (verdict.Light, verdict.Adjustment.Reasons[0].Value));
    }

    public class Green
    {
        [Fact]
        public void ChangesNothing_R_PAIN_01()
        {
            var adjustment = Lights.Of(new(BodyArea.Knee, 2)).Adjustment;

            Assert.Equal((1, false, null), (adjustment.LoadFactor, adjustment.HoldsProgress, adjustment.NoJumpsFromTier));
        }

        [Fact]
        public void TurnsAmberWhenTheMorningIsStiff_R_PAIN_02() =>
            Assert.Equal(Light.Amber, Lights.Of(new(BodyArea.Achilles, 1, PainSigns.StifferNextMorning)).Light);
    }

    public class Amber
    {
        private static readonly PainVerdict Verdict = Lights.Of(new(BodyArea.Achilles, 4, IsKnownTendonOrKneecap: true));

        [Fact]
        public void CutsLoadAndJumpsAndHoldsProgress_R_PAIN_02()
        {
            Assert.InRange(Verdict.Adjustment.LoadFactor, 0.7m, 0.8m);
            Assert.Equal((true, 2, false), (Verdict.Adjustment.HoldsProgress, Verdict.Adjustment.NoJumpsFromTier, Verdict.Adjustment.LeavesAreaOut));
        }

        [Fact]
        public void IsAskedAboutAgain_R_PAIN_02() => Assert.Equal((24, 7), (Verdict.AskAgainHours, Verdict.AskAgainDays));

        [Fact]
        public void IsWorkedOnlyWhenItIsKnown_R_PAIN_02() => Assert.True(Lights.Of(new(BodyArea.Achilles, 4)).Adjustment.LeavesAreaOut);
    }

    public class Red
    {
        [Theory]
        [InlineData(PainSigns.Sharp)]
        [InlineData(PainSigns.RisesSetBySet)]
        [InlineData(PainSigns.Limp)]
        [InlineData(PainSigns.Swelling)]
        [InlineData(PainSigns.GivesWay)]
        [InlineData(PainSigns.NightOrRest)]
        [InlineData(PainSigns.PinpointOnBone)]
        public void NeedsNoScore_R_PAIN_03(PainSigns sign) => Assert.Equal(Light.Red, Lights.Of(new(BodyArea.Knee, 1, sign)).Light);

        [Fact]
        public void StopsTheAreaAndAllImpactAndIsReferred_R_PAIN_03() => Any.Sample(report =>
            Lights.Of(report) is var verdict
            && (verdict.Light != Light.Red || verdict is { IsReferred: true, Adjustment: { LeavesAreaOut: true, NoJumpsFromTier: 0 } }));

        [Fact]
        public void IsNeverMissedAboveFive_R_PAIN_03() => Any.Where(report => report.Score > 5).Sample(report => Lights.Of(report).Light == Light.Red);
    }

    public class Bone
    {
        [Theory]
        [InlineData(BodyArea.Shin, PainSigns.None)]
        [InlineData(BodyArea.Foot, PainSigns.OneSpot | PainSigns.WorseWithImpact)]
        [InlineData(BodyArea.Hip, PainSigns.OneSpot | PainSigns.DoesNotWarmUp)]
        public void IsRedAtAnyScore_R_PAIN_06(BodyArea area, PainSigns signs)
        {
            var verdict = Lights.Of(new(area, 1, signs, IsKnownTendonOrKneecap: true));

            Assert.Equal((Light.Red, "R-PAIN-06"), (verdict.Light, verdict.Adjustment.Reasons[0].Value));
        }

        [Theory]
        [InlineData(BodyArea.Foot, PainSigns.WorseWithImpact)]
        [InlineData(BodyArea.Hip, PainSigns.OneSpot)]
        [InlineData(BodyArea.Knee, PainSigns.OneSpot | PainSigns.WorseWithImpact)]
        public void IsNotEveryPainThatImpactMakesWorse_R_PAIN_06(BodyArea area, PainSigns signs) =>
            Assert.Equal(Light.Green, Lights.Of(new(area, 1, signs)).Light);
    }

    [Theory]
    [InlineData(0, PainSigns.None, Light.Green)]
    [InlineData(0, PainSigns.WorseWithImpact, Light.Red)]
    public void AShinWithoutPainIsAShin_R_PAIN_06(int score, PainSigns signs, Light light) => Assert.Equal(light, Lights.Of(new(BodyArea.Shin, score, signs)).Light);

    [Fact]
    public void MorePainNeverFreesTheLight() => Any.Where(report => report.Score < 10).Sample(report =>
        Lights.Of(report with { Score = report.Score + 1 }).Light >= Lights.Of(report).Light);

    [Fact]
    public void TheScaleEndsAtTen() => Assert.Throws<ArgumentOutOfRangeException>(() => Lights.Of(new(BodyArea.Knee, 11)));
}

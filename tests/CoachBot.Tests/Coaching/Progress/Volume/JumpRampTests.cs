using CoachBot.Coaching.Progress.Volume;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Volume;

public class JumpRampTests
{
    private static readonly JumpRamp Ramp = new(Book.Rules);

    private static readonly JumpRecord Ready = new(Tier: 2, Weeks: 2, Sessions: 4, WorstPain: 2, LandsQuietly: true, Contacts: 100);

    private static readonly Gen<JumpRecord> Any =
        from tier in Gen.Int[0, 5]
        from weeks in Gen.Int[0, 4]
        from sessions in Gen.Int[0, 8]
        from pain in Gen.Int[0, 4]
        from quiet in Gen.Bool
        from contacts in Gen.Int[0, 400]
        select new JumpRecord(tier, weeks, sessions, pain, quiet, contacts);

    public class TheSameTier
    {
        [Theory]
        [InlineData(100, 120)]
        [InlineData(40, 50)]
        [InlineData(0, 10)]
        public void GrowsByTwentyPercentOrTenContacts_R_PLYO_12(int last, int most) =>
            Assert.Equal(most, Ramp.Next(Ready with { Contacts = last }, wishedTier: 2).Contacts);

        [Fact]
        public void NeverGrowsByMore_R_PLYO_12() => Any.Sample(record =>
            Ramp.Next(record, record.Tier).Contacts <= Math.Max(record.Contacts * 1.2m, record.Contacts + 10));
    }

    public class TheNextTier
    {
        [Fact]
        public void BeginsWithThirtyPercentLess_R_PLYO_13()
        {
            var week = Ramp.Next(Ready, wishedTier: 3);

            Assert.Equal((3, 70), (week.Tier, week.Contacts));
        }

        [Fact]
        public void ComesAloneEvenWhenTwoAreOpen_R_PLYO_13() => Assert.Equal(3, Ramp.Next(Ready, wishedTier: 4).Tier);

        [Fact]
        public void LeavesTheFirstHopsToTheCaps() => Assert.Null(Ramp.Next(Ready with { Tier = 0, Contacts = 0 }, wishedTier: 1).Contacts);

        public static TheoryData<JumpRecord> NotReady { get; } =
        [
            Ready with { Weeks = 1 }, Ready with { Sessions = 3 }, Ready with { WorstPain = 3 }, Ready with { LandsQuietly = false },
        ];

        [Theory]
        [MemberData(nameof(NotReady))]
        public void WaitsForWeeksSessionsAndQuietLandings_R_PLYO_13(JumpRecord record) => Assert.Equal(2, Ramp.Next(record, wishedTier: 3).Tier);

        [Fact]
        public void NeverRisesTogetherWithVolume_R_PLYO_13() => Gen.Select(Any, Gen.Int[0, 5]).Sample((record, wished) =>
            Ramp.Next(record, wished) is var week && (week.Tier <= record.Tier || week.Contacts is null || week.Contacts <= record.Contacts * 0.7m));

        [Fact]
        public void NeverPassesWhatIsOpen_R_PLYO_01() => Gen.Select(Any, Gen.Int[0, 5]).Sample((record, wished) =>
            Ramp.Next(record, wished).Tier <= wished && Ramp.Next(record, wished).Tier <= record.Tier + 1);
    }
}

using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning;

public class ComebackTests
{
    private const int WeeksBefore = 8;

    /// <summary>The weeks after so many missed ones.</summary>
    private static IReadOnlyList<IReadOnlyList<Card>> After(int missed, int weeks)
    {
        var days = Enumerable.Range(0, 7 * missed).Select(Coached.Monday.PlusWeeks(WeeksBefore).PlusDays);

        return [.. Coached.Weeks(Coached.Lifter, WeeksBefore + missed + weeks, Diary.Empty.Missing(days)).Skip(WeeksBefore + missed)];
    }

    private static int Peak() => Coached.Weeks(Coached.Lifter, WeeksBefore).Max(week => week.LegSets());

    public class AfterAMissedWeek
    {
        [Fact]
        public void TheFirstSessionIsLighterAndTheSeasonGoesOn()
        {
            var week = After(1, 1)[0];
            var usual = Coached.Week(Coached.Lifter, WeeksBefore - 1);

            Assert.All(week, card => Assert.Equal(Phase.Strength, card.Phase));
            Assert.All(week, card => Assert.Contains("R-RET-01", card.Rules()));
            Assert.Equal(usual.Find(Coached.Squat)!.Sets - Coached.Number("R-RET-01", "sets_cut").Whole, week.Find(Coached.Squat)!.Sets);
        }

        [Fact]
        public void TheLoadIsNinetyPercentOfWhatTheTableGives()
        {
            var first = Coached.Week(Coached.Lifter, 5).Find(Coached.Squat)!;

            var back = After(1, 1)[0].Find(Coached.Squat)!;

            Assert.True(back.Reps >= first.Reps);
            Assert.Equal(first.Pct1rm * Coached.Number("R-RET-01", "load_percent").Default / 100, back.Pct1rm);
        }
    }

    public class AfterTwoToFourMissedWeeks
    {
        [Theory]
        [InlineData(2)]
        [InlineData(3)]
        public void VolumeGrowsBackInFourSteps(int missed)
        {
            var weeks = After(missed, 4);

            foreach (var (number, week) in weeks.Index())
            {
                var share = 100 - Coached.Number("R-RET-05", $"cut.week_{number + 1}").Default;

                Assert.InRange(week.LegSets(), 1, Peak() * share / 100);
                Assert.All(week, card => Assert.Equal(Phase.Return, card.Phase));
                Assert.All(week, card => Assert.Contains("R-RET-02", card.Rules()));
                Assert.All(week, card => Assert.Contains("R-RET-05", card.Rules()));
            }

            Assert.Equal(weeks.Select(week => week.LegSets()).Order(), weeks.Select(week => week.LegSets()));
        }

        [Fact]
        public void JumpsBeginLowerAndComeBackByTheLadder() => Assert.Equal([1, 1, 2, 2], After(2, 4).Select(week => week.TopTier()));

        [Fact]
        public void TheLoadBeginsAtEightyPercent()
        {
            var general = Coached.Week(Coached.Lifter, 1).Find(Coached.Squat)!;

            Assert.Equal(general.Pct1rm * Coached.Number("R-RET-02", "load_percent").Default / 100, After(2, 1)[0].Find(Coached.Squat)!.Pct1rm);
        }

        [Fact]
        public void TheFirstLighterWeekIsTheFifth() =>
            Assert.Equal([Coached.Number("R-DEL-01", "first_after_return").Whole], After(2, 5).Index().Where(week => week.Item[0].Deload).Select(week => week.Index + 1));
    }

    public class AfterOneToTwoMonths
    {
        [Fact]
        public void TheGatesAreTestedAgainOneByOne()
        {
            var weeks = After(6, 4);

            Assert.Equal([0, 1, 1, 2], weeks.Select(week => week.TopTier()));
            Assert.All(weeks.SelectMany(week => week), card => Assert.Contains("R-RET-03", card.Rules()));
        }

        [Fact]
        public void LoadsBeginAtTwoThirds()
        {
            var general = Coached.Week(Coached.Lifter, 1).Find(Coached.Squat)!.Pct1rm!.Value;
            var load = Coached.Number("R-RET-03", "load_percent");

            Assert.InRange(After(6, 1)[0].Find(Coached.Squat)!.Pct1rm!.Value, general * load.Low / 100, general * load.High / 100);
        }
    }

    public class AfterMoreThanTwoMonths
    {
        private const int Missed = 10;

        [Fact]
        public void RealJumpsWaitFourWeeks()
        {
            var wait = Coached.Number("R-RET-04", "no_jumps_weeks").Whole;
            var from = Coached.Number("R-RET-04", "no_jumps_from_tier").Whole;

            var weeks = After(Missed, wait + 1);

            Assert.All(weeks.Take(wait), week => Assert.True(week.TopTier() < from));
            Assert.Equal(from, weeks[wait].TopTier());
            Assert.All(weeks[0], card => Assert.Contains("R-RET-04", card.Rules()));
        }

        [Fact]
        public void TheRunnerIsOneLevelLower()
        {
            var exercises = After(Missed, 2).SelectMany(week => week).SelectMany(card => card.Items);

            Assert.All(exercises, item => Assert.True(RealContent.Load.Catalogue[item.Exercise].Level <= Level.L1));
        }

        [Fact]
        public void WorkStaysGeneral()
        {
            var fewest = Coached.Number("R-GEN-02", "reps").Low;

            Assert.All(After(Missed, 3).SelectMany(week => week).SelectMany(card => card.In(Block.Strength)), item => Assert.True(item.Reps >= fewest));
        }
    }

    public class WhenTheBreakWasBeforeTheFirstDay
    {
        [Theory]
        [InlineData(5, null)]
        [InlineData(9, "R-RET-01")]
        [InlineData(15, "R-RET-02")]
        [InlineData(45, "R-RET-03")]
        [InlineData(80, "R-RET-04")]
        public void ItsLengthDecides(int days, string? rule)
        {
            var week = Coached.Week(Coached.Lifter with { LastTrained = Coached.Monday.PlusDays(-days) }, 1);

            Assert.Equal(rule, week[1].Rules().FirstOrDefault(one => one.StartsWith("R-RET", StringComparison.Ordinal)));
            Assert.Equal(days >= 14 ? Phase.Return : Phase.Base, week[1].Phase);
        }

        [Fact]
        public void VolumeBeginsAtHalf()
        {
            var usual = Coached.Week(Coached.Lifter, 1).LegSets();

            var back = Coached.Week(Coached.Lifter with { LastTrained = Coached.Monday.PlusDays(-15) }, 1).LegSets();

            Assert.Equal(usual * Coached.Number("R-RET-02", "volume_percent.week_1").Default / 100, back);
        }
    }
}

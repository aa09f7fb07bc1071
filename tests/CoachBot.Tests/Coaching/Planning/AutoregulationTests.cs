using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning;

public class AutoregulationTests
{
    /// <summary>A session with strong jumps and heavy squats.</summary>
    private static readonly LocalDate Day = Coached.Monday.PlusWeeks(5).PlusDays(1);

    private static readonly Card Planned = Coached.Coach.CardFor(Coached.Lifter, Day);

    private static readonly CardItem Squat = Planned.Items.Single(item => item.Exercise == Coached.Squat);

    private static Card On(DiaryDay page) => Coached.Coach.CardFor(Coached.Lifter, Coached.Told(Day, page), Day);

    private static CardItem SquatOn(DiaryDay page) => On(page).Items.Single(item => item.Exercise == Coached.Squat);

    public class Readiness
    {
        private static readonly DiaryDay Amber = new() { Readiness = new ReadinessAnswers(3, 3, 3, 3, 3) };
        private static readonly DiaryDay Red = new() { Readiness = new ReadinessAnswers(2, 2, 2, 2, 2) };

        [Fact]
        public void AmberTakesASetAndAddsReserve()
        {
            var squat = SquatOn(Amber);

            Assert.Equal(Squat.Sets - Coached.Number("R-READY-01", "sets_cut").Whole, squat.Sets);
            Assert.Equal(Squat.Rir + Coached.Number("R-READY-01", "rir_added").Whole, squat.Rir);
            Assert.Equal(Squat.LoadKg, squat.LoadKg);
            Assert.Contains("R-READY-01", squat.Rules());
        }

        [Fact]
        public void AmberLowersTheJumps() =>
            Assert.True(On(Amber).TopTier() <= Planned.TopTier() - Coached.Number("R-READY-01", "tiers_lower").Whole);

        [Fact]
        public void RedLeavesALightCard()
        {
            var card = On(Red);

            Assert.Equal(CardKind.Micro, card.Kind);
            Assert.Equal(0, card.Items.Count(item => item.Block is Block.Strength or Block.Calf or Block.Jumps));
            Assert.Contains("R-READY-01", card.Rules());
        }

        [Fact]
        public void GreenChangesNothing() => Assert.Equal(
            Everything.In(Planned),
            Everything.In(On(new DiaryDay { Readiness = new ReadinessAnswers(4, 4, 4, 4, 4) })));
    }

    public class AShortNight
    {
        private static readonly DiaryDay Short = new() { SleepHours = Coached.Number("R-READY-02", "sleep_hours").Default - 1 };

        [Fact]
        public void LimitsLoadAndJumps()
        {
            var squat = SquatOn(Short);

            Assert.Equal(Coached.Number("R-READY-02", "load_percent").Default, squat.Pct1rm);
            Assert.Equal(Squat.Sets, squat.Sets);
            Assert.True(squat.LoadKg < Squat.LoadKg);
            Assert.True(On(Short).TopTier() < Coached.Number("R-READY-02", "no_jumps_from_tier").Whole);
            Assert.Contains("R-READY-02", squat.Rules());
        }
    }

    public class Soreness
    {
        [Fact]
        public void OfFiveTakesASetAndATenth()
        {
            var (card, squat) = (On(new DiaryDay { Soreness = 5 }), SquatOn(new DiaryDay { Soreness = 5 }));

            Assert.Equal(Squat.Sets - Coached.Number("R-DOMS-01", "sets_cut").Whole, squat.Sets);
            Assert.Equal(Squat.Pct1rm * (1 - (Coached.Number("R-DOMS-01", "load_cut_percent").Default / 100)), squat.Pct1rm);
            Assert.Equal(0, squat.LoadKg % 2.5m);
            Assert.True(card.TopTier() < Coached.Number("R-DOMS-01", "no_jumps_from_tier").Whole);
            Assert.Contains("R-DOMS-01", squat.Rules());
        }

        [Fact]
        public void LeavesOtherMusclesAlone() =>
            Assert.Equal(Everything.In(Planned.In(Block.Trunk).ToList()), Everything.In(On(new DiaryDay { Soreness = 5 }).In(Block.Trunk).ToList()));

        [Fact]
        public void OfEightSkipsTheLegs()
        {
            var card = On(new DiaryDay { Soreness = 8 });

            Assert.Equal(CardKind.Micro, card.Kind);
            Assert.Equal(0, card.Items.Count(item => item.Block is Block.Strength or Block.Calf or Block.Jumps));
            Assert.Contains("R-DOMS-01", card.Rules());
        }
    }

    public class PainInTheKnee
    {
        private static DiaryDay Knee(int score, bool isKnown = false) => new() { Pain = [new PainReport(BodyArea.Knee, score, PainSigns.None, isKnown)] };

        [Fact]
        public void OfAKnownKindIsWorkedWithLess()
        {
            var (card, squat) = (On(Knee(4, isKnown: true)), SquatOn(Knee(4, isKnown: true)));
            var cut = Coached.Number("R-PAIN-02", "cut_percent");

            Assert.InRange(squat.Pct1rm!.Value, Squat.Pct1rm!.Value * (1 - (cut.High / 100)) - 0.1m, Squat.Pct1rm!.Value * (1 - (cut.Low / 100)));
            Assert.True(card.TopTier() < Coached.Number("R-PAIN-02", "no_jumps_from_tier").Whole);
            Assert.Contains("R-PAIN-02", squat.Rules());
        }

        [Theory]
        [InlineData(4, "R-PAIN-02")]
        [InlineData(7, "R-PAIN-03")]
        public void OfAnUnknownKindOrRedIsSpared(int score, string rule)
        {
            var card = On(Knee(score));

            Assert.DoesNotContain(card.Items, item => item.Block == Block.Strength && RealContent.Load.Catalogue[item.Exercise].Cautions.ContainsKey(BodyArea.Knee));
            Assert.Equal(-1, card.TopTier());
            Assert.Contains(rule, card.Rules());
        }

        [Fact]
        public void IsForgottenAfterSevenDays()
        {
            var later = Day.PlusDays(Coached.Number("R-PAIN-02", "recheck_days").Whole);

            Assert.DoesNotContain("R-PAIN-02", Coached.Coach.CardFor(Coached.Lifter, Coached.Told(Day, Knee(4)), later).Rules());
        }
    }

    public class TheOtherDays
    {
        [Fact]
        public void OfTheWeekStayAsTheyWere()
        {
            foreach (var page in new[] { new DiaryDay { Readiness = new ReadinessAnswers(2, 2, 2, 2, 2) }, new DiaryDay { SleepHours = 3 }, new DiaryDay { Soreness = 8 } })
            {
                var week = Coached.Week(Coached.Lifter, 6, Coached.Told(Day, page));

                Assert.All(week.Zip(Coached.Week(Coached.Lifter, 6)).Where(pair => pair.First.Date != Day), pair =>
                    Assert.Equal(Everything.In(pair.Second), Everything.In(pair.First)));
            }
        }
    }
}

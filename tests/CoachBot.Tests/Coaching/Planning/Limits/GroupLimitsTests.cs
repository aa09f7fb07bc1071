using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning.Limits;

public class GroupLimitsTests
{
    private static IReadOnlyList<Card> Season(Runner runner) => [.. Coached.Weeks(runner, 16).SelectMany(week => week)];

    private static IEnumerable<CardItem> Work(IEnumerable<Card> cards) =>
        cards.MainSessions().SelectMany(card => card.Items).Where(item => item.Block is Block.Strength or Block.Calf or Block.Explosive);

    public class ASixteenYearOld
    {
        private static readonly IReadOnlyList<Card> Cards = Season(Coached.Lifter with { Age = 16 });

        [Fact]
        public void LiftsNothingHeavy()
        {
            var reps = Coached.Number("R-AGE-02", "reps");

            Assert.All(Work(Cards), item => Assert.InRange(item.Reps!.Value, reps.Low, reps.High));
            Assert.All(Work(Cards), item => Assert.True(item.Rir >= Coached.Number("R-AGE-02", "rir").Whole));
            Assert.All(Work(Cards), item => Assert.False(item.Pct1rm > Coached.Number("R-AGE-02", "load_percent").Default));
            Assert.All(Work(Cards), item => Assert.True(item.Sets <= Coached.Number("R-AGE-02", "sets").High));
        }

        [Fact]
        public void JumpsLess()
        {
            Assert.Equal(Coached.Number("R-AGE-02", "top_tier").Whole, Cards.TopTier());
            Assert.All(Cards, card => Assert.True(new[] { card }.Contacts() <= Coached.Number("R-AGE-02", "contacts_per_session").Whole));
        }

        [Fact]
        public void HearsWhy() => Assert.All(Cards, card => Assert.Contains("R-AGE-02", card.Rules()));
    }

    public class InTheForties
    {
        [Fact]
        public void ThePlanIsTheSameWithALongerWarmUp()
        {
            var (young, older) = (Season(Coached.Lifter), Season(Coached.Lifter with { Age = 45 }));

            Assert.Equal(young.MainDays(), older.MainDays());
            Assert.All(young.Zip(older), pair => Assert.Equal(pair.First.TopTier(), pair.Second.TopTier()));
            Assert.True(older.MainSessions()[0].Minutes >= young.MainSessions()[0].Minutes);
        }
    }

    public class InTheFifties
    {
        private static readonly Runner Runner = Coached.Lifter with { Age = 55 };

        [Fact]
        public void CapsAreThreeQuarters()
        {
            var share = Coached.Number("R-AGE-05", "contacts_percent").Default / 100;

            Assert.All(Season(Runner), card => Assert.True(card.Hops() <= Coached.Number("R-PLYO-05", "per_session.L2").Default * share));
            Assert.All(Season(Runner), card => Assert.Contains("R-AGE-05", card.Rules()));
        }

        [Fact]
        public void StrongJumpsWaitForTwelveWeeksOfStrength()
        {
            var wait = Coached.Number("R-AGE-05", "strong_jumps_after_weeks").Whole;

            var weeks = Coached.Weeks(Runner with { StrengthMonths = null }, 16);

            Assert.All(weeks.Take(wait), week => Assert.True(week.TopTier() <= 2));
            Assert.Equal(3, weeks.Skip(wait).Max(week => week.TopTier()));
        }
    }

    public class FromSixty
    {
        [Theory]
        [InlineData(65)]
        [InlineData(95)]
        public void LoadsAndContactsAreLowerAndSessionsThreeDaysApart(int age)
        {
            var cards = Season(Coached.Lifter with { Age = age });
            var days = cards.MainSessions().Select(card => card.Date).ToList();
            var share = Coached.Number("R-AGE-06", "contacts_percent").Default / 100;

            Assert.All(Work(cards), item => Assert.False(item.Pct1rm > Coached.Number("R-AGE-06", "load_percent").High));
            Assert.All(Work(cards), item => Assert.True(item.Sets <= Coached.Number("R-AGE-06", "sets").High));
            Assert.All(cards, card => Assert.True(card.Hops() <= Coached.Number("R-PLYO-05", "per_session.L2").Default * share));
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(Period.DaysBetween(pair.First, pair.Second) * 24 >= Coached.Number("R-DAY-03", "gap_older").Default));
            Assert.All(cards, card => Assert.Contains("R-AGE-06", card.Rules()));
        }

        [Fact]
        public void StrongJumpsNeedAHistory()
        {
            Assert.Equal(Coached.Number("R-AGE-06", "top_tier").Whole, Season(Coached.Lifter with { Age = 65, Gates = 2 }).TopTier());
            Assert.Equal(Coached.Number("R-AGE-06", "top_tier_cleared").Whole, Season(Coached.Lifter with { Age = 65 }).TopTier());
        }
    }

    public class InAClearedPregnancy
    {
        private static readonly IReadOnlyList<Card> Cards = Season(Coached.Lifter with { Pregnancy = new Pregnancy(20, Cleared: true) });

        [Fact]
        public void EffortStaysLow()
        {
            var reps = Coached.Number("R-PREG-01", "reps");

            Assert.All(Work(Cards), item => Assert.True(item.Rir >= Coached.Number("R-PREG-01", "rir").Whole));
            Assert.All(Work(Cards), item => Assert.InRange(item.Reps!.Value, reps.Low, reps.High));
        }

        [Fact]
        public void ThereAreNoJumps() => Assert.All(Cards, card => Assert.Equal(-1, card.TopTier()));

        [Fact]
        public void EveryDaySaysWhy() => Assert.All(Cards, card => Assert.Contains("R-PREG-01", card.Rules()));
    }

    public class AfterABirth
    {
        private static Card[] FirstWeek(int weeks, bool cleared) =>
            [.. Coached.Week(Coached.Lifter with { Postpartum = new Postpartum(weeks, SymptomFree: true, cleared) }, 1)];

        [Theory]
        [InlineData(4, true)]
        [InlineData(4, false)]
        [InlineData(8, false)]
        public void TheFirstWeeksAreLight(int weeks, bool cleared) => Assert.All(FirstWeek(weeks, cleared), card =>
        {
            Assert.Contains(card.Kind, new[] { CardKind.Micro, CardKind.Rest });
            Assert.Contains("R-POST-01", card.Rules());
        });

        [Fact]
        public void FromTheSixthOnThereIsGeneralStrength()
        {
            var week = FirstWeek(8, cleared: true);

            Assert.Equal(2, week.MainSessions().Count);
            Assert.All(Work(week), item => Assert.True(item.Reps >= Coached.Number("R-GEN-02", "reps").Low));
            Assert.All(week, card => Assert.Contains("R-POST-01", card.Rules()));
        }

        [Theory]
        [InlineData(4)]
        [InlineData(8)]
        public void ImpactWaits(int weeks) => Assert.All(FirstWeek(weeks, cleared: true), card =>
        {
            Assert.True(card.TopTier() < Coached.Number("R-POST-02", "from_tier").Whole);
            Assert.Equal(RunKind.None, card.Run);
            Assert.Contains("R-POST-02", card.Rules());
        });

        [Fact]
        public void AfterTwelveWeeksWhoeverIsClearedTrainsAsBefore()
        {
            var week = FirstWeek(14, cleared: true);

            Assert.Equal(Everything.In(Coached.Week(Coached.Lifter, 1)), Everything.In(week));
        }

        [Fact]
        public void WhoeverIsNotClearedStillWaits()
        {
            var week = FirstWeek(14, cleared: false);

            Assert.Empty(week.MainSessions());
            Assert.True(week.TopTier() < 1);
            Assert.All(week, card => Assert.Contains("R-POST-01", card.Rules()));
        }
    }
}

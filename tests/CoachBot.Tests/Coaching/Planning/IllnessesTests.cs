using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning;

public class IllnessesTests
{
    private static readonly LocalDate First = Coached.Monday.PlusWeeks(5).PlusDays(1);

    /// <summary>The days from the first one of an illness on.</summary>
    private static IReadOnlyList<Card> Days(SickDays sick) =>
        [.. Coached.Weeks(Coached.Lifter with { Illnesses = [sick] }, 10).SelectMany(week => week).Where(card => card.Date >= First)];

    private static SickDays Sick(int days) => new(First, First.PlusDays(days - 1));

    public class WhileIll
    {
        [Fact]
        public void NothingIsPlanned() => Assert.All(Days(Sick(5)).Take(5), card =>
        {
            Assert.Equal(CardKind.Rest, card.Kind);
            Assert.Contains("R-RET-06", card.Rules());
        });

        [Fact]
        public void AnOpenEndHasNoEnd() => Assert.All(Days(new SickDays(First, null)), card => Assert.Equal(CardKind.Rest, card.Kind));

        [Fact]
        public void AfterTenDaysADoctorIsAsked()
        {
            var most = Coached.Number("R-RET-08", "symptom_days").Whole;

            var days = Days(new SickDays(First, null));

            Assert.DoesNotContain("R-RET-08", days[most - 1].Rules());
            Assert.Contains("R-RET-08", days[most].Rules());
        }
    }

    public class Afterwards
    {
        [Fact]
        public void TheFirstTwoDaysAreLightAtMost()
        {
            var days = Days(Sick(2)).Skip(2).Take(Coached.Number("R-RET-07", "main_day").Whole - 1).ToList();

            Assert.All(days, card => Assert.Contains(card.Kind, new[] { CardKind.Micro, CardKind.Rest }));
            Assert.All(days, card => Assert.Contains("R-RET-07", card.Rules()));
        }

        [Fact]
        public void TheFirstMainSessionIsHalf()
        {
            var usual = Coached.Week(Coached.Lifter, 7).MainSessions()[0];

            var first = Days(Sick(5)).MainSessions()[0];

            Assert.Equal(First.PlusDays(4 + Coached.Number("R-RET-07", "main_day").Whole), first.Date);
            Assert.InRange(first.LegSets(), 1, usual.LegSets() * Coached.Number("R-RET-07", "main_volume_percent").Default / 100);
            Assert.True(first.TopTier() <= 1);
        }

        [Fact]
        public void AsManyGoodDaysAsBadOnesMakeItWhole()
        {
            var days = Days(Sick(5));

            Assert.Contains("R-RET-07", days[9].Rules());
            Assert.DoesNotContain("R-RET-07", days[10].Rules());
        }
    }

    public class LongerThanTenDays
    {
        [Fact]
        public void NobodyRestartsWithoutADoctorsWord() => Assert.All(Days(Sick(12)).Skip(12), card =>
        {
            Assert.Equal(CardKind.Rest, card.Kind);
            Assert.Contains("R-RET-08", card.Rules());
        });

        [Fact]
        public void AClearedRunnerComesBackAsFromABreak()
        {
            var days = Days(Sick(12) with { Cleared = true });

            Assert.DoesNotContain(days, card => card.Rules().Contains("R-RET-08"));
            Assert.Contains("R-RET-07", days[12].Rules());
            Assert.Contains("R-RET-02", days.MainSessions()[0].Rules());
        }
    }
}

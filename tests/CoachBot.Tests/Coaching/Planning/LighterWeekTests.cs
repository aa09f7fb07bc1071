using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Planning;

public class LighterWeekTests
{
    private static IEnumerable<int> Lighter(IReadOnlyList<IReadOnlyList<Card>> weeks) => weeks.Index().Where(week => week.Item[0].Deload).Select(week => week.Index + 1);

    public class OfItself
    {
        [Fact]
        public void EveryFourthWeekIsLighter()
        {
            var every = Coached.Number("R-DEL-01", "every").Whole;

            Assert.Equal([every, 2 * every, 3 * every], Lighter(Coached.Weeks(Coached.Lifter, 12)));
            Assert.Equal([every, 2 * every, 3 * every], Lighter(Coached.Weeks(Coached.Newcomer, 12)));
        }

        [Fact]
        public void AllItsDaysSayWhy() => Assert.All(Coached.Week(Coached.Lifter, 4), card => Assert.Contains("R-DEL-01", card.Rules()));

        [Fact]
        public void DaysAndExercisesStay()
        {
            var weeks = Coached.Weeks(Coached.Lifter, 4);

            Assert.Equal(weeks[2].MainDays(), weeks[3].MainDays());
            Assert.Equal(Lifts(weeks[2]), Lifts(weeks[3]));
        }

        [Fact]
        public void SetsAndContactsAreCut()
        {
            var weeks = Coached.Weeks(Coached.Lifter, 8);
            var (sets, contacts) = (Coached.Number("R-DEL-02", "sets_cut_percent"), Coached.Number("R-DEL-02", "contacts_cut_percent"));

            foreach (var (before, lighter) in new[] { (weeks[2], weeks[3]), (weeks[6], weeks[7]) })
            {
                Assert.InRange(100 - (100m * lighter.LegSets() / before.LegSets()), sets.Low, sets.High);
                Assert.InRange(100 - (100m * lighter.Contacts() / before.Contacts()), contacts.Low, contacts.High);
            }
        }

        [Fact]
        public void EffortAndLoadGoDownALittle()
        {
            var weeks = Coached.Weeks(Coached.Lifter, 8);
            var (before, lighter) = (weeks[6].Find(Coached.Squat)!, weeks[7].Find(Coached.Squat)!);
            var (rir, load) = (Coached.Number("R-DEL-02", "rir_added"), Coached.Number("R-DEL-02", "load_cut_percent"));

            Assert.InRange(lighter.Rir!.Value - before.Rir!.Value, rir.Low, rir.High);
            Assert.InRange(100 - (100 * lighter.Pct1rm!.Value / before.Pct1rm!.Value), load.Low, load.High);
            Assert.Contains("R-DEL-02", lighter.Rules());
        }

        private static IEnumerable<string> Lifts(IEnumerable<Card> week) =>
            week.MainSessions().SelectMany(card => card.In(Block.Strength)).Select(item => item.Exercise.Value);
    }

    public class WhenTheBodyAsks
    {
        private static readonly DiaryDay Red = new() { Readiness = new ReadinessAnswers(2, 2, 2, 2, 2) };
        private static readonly DiaryDay Sore = new() { Soreness = Coached.Number("R-DEL-04", "soreness").Whole };

        [Fact]
        public void TwoSignsOfTirednessBringItForward()
        {
            var weeks = Coached.Weeks(Coached.Lifter, 8, Pages(Red with { Soreness = Sore.Soreness }, Red with { Soreness = Sore.Soreness }, Sore));

            Assert.Equal([3, 7], Lighter(weeks));
            Assert.All(weeks[2], card => Assert.Contains("R-DEL-04", card.Rules()));
        }

        [Fact]
        public void OneSignAloneDoesNot()
        {
            Assert.Equal([4], Lighter(Coached.Weeks(Coached.Lifter, 4, Pages(Red, Red))));
            Assert.Equal([4], Lighter(Coached.Weeks(Coached.Lifter, 4, Pages(Sore, Sore, Sore))));
        }

        // From Wednesday of the second week on.
        private static Diary Pages(params DiaryDay[] pages) =>
            new(pages.Index().ToDictionary(page => Coached.Monday.PlusDays(9 + page.Index), page => page.Item));
    }
}

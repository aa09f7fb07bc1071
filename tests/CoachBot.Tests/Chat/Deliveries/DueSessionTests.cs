using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Deliveries;

public class DueSessionTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    private static Instant At(LocalDate date, int hour, int minute) => date.At(new LocalTime(hour, minute)).InZoneStrictly(Some.Zone).ToInstant();

    private static DueSession? Owed(Subscription subscription, Instant now) =>
        DueSession.LatestOf(subscription, QuietHours.Default, now) is { } due && now < due.NotAfter ? due : null;

    public class ChosenForTheMorning
    {
        private static readonly Subscription AtSeven = Some.Subscription(new LocalTime(7, 0));

        [Fact]
        public void IsNotOwedBefore()
        {
            var due = Owed(AtSeven, At(Monday, 6, 59));

            Assert.Null(due);
        }

        [Fact]
        public void IsOwedOnTime()
        {
            var due = Owed(AtSeven, At(Monday, 7, 0));

            Assert.Equal(Monday, due?.Date);
        }

        [Fact]
        public void IsOfUseUntilQuietHoursBegin()
        {
            var due = Owed(AtSeven, At(Monday, 7, 0));

            Assert.Equal(At(Monday, 21, 30), due?.NotAfter);
        }

        [Fact]
        public void IsOwedLateInTheDay()
        {
            var due = Owed(AtSeven, At(Monday, 21, 29));

            Assert.Equal(Monday, due?.Date);
        }

        [Fact]
        public void IsNotOwedInQuietHours()
        {
            var due = Owed(AtSeven, At(Monday, 21, 30));

            Assert.Null(due);
        }

        [Fact]
        public void IsNotOwedTheNextDayBeforeItsTime()
        {
            var due = Owed(AtSeven, At(Monday.PlusDays(1), 6, 30));

            Assert.Null(due);
        }

        [Fact]
        public void IsTodaysAfterDaysWithoutPower()
        {
            var due = Owed(AtSeven, At(Monday.PlusDays(5), 9, 0));

            Assert.Equal(Monday.PlusDays(5), due?.Date);
        }

        [Fact]
        public void IsNotOwedOnADayThatWasNotChosen()
        {
            var due = Owed(AtSeven with { Days = [IsoDayOfWeek.Monday] }, At(Monday.PlusDays(1), 9, 0));

            Assert.Null(due);
        }
    }

    public class ChosenForALateHour
    {
        private static readonly Subscription BeforeMidnight = Some.Subscription(new LocalTime(23, 50));

        [Fact]
        public void IsOwedInQuietHoursBecauseItWasAskedFor()
        {
            var due = Owed(BeforeMidnight, At(Monday, 23, 50));

            Assert.Equal(Monday, due?.Date);
        }

        [Fact]
        public void IsOfUseForAnHour()
        {
            var due = Owed(BeforeMidnight, At(Monday, 23, 50));

            Assert.Equal(At(Monday.PlusDays(1), 0, 50), due?.NotAfter);
        }

        [Fact]
        public void IsStillTheEveningsAfterMidnight()
        {
            var due = Owed(BeforeMidnight, At(Monday.PlusDays(1), 0, 10));

            Assert.Equal(Monday, due?.Date);
        }

        [Fact]
        public void IsGoneAnHourLater()
        {
            var due = Owed(BeforeMidnight, At(Monday.PlusDays(1), 0, 50));

            Assert.Null(due);
        }
    }

    public class OnTheDayOfAGap
    {
        [Fact]
        public void ASkippedTimeIsOwedWhenItComesLater()
        {
            var due = Owed(Some.Subscription(new LocalTime(2, 30)), Instant.FromUtc(2026, 3, 29, 1, 30));

            Assert.Equal(new LocalDate(2026, 3, 29), due?.Date);
        }

        [Fact]
        public void ASkippedTimeIsNotOwedBefore()
        {
            var due = Owed(Some.Subscription(new LocalTime(2, 30)), Instant.FromUtc(2026, 3, 29, 1, 29));

            Assert.Null(due);
        }
    }
}

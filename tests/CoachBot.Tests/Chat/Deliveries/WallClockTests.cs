using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Tests.Chat.Deliveries;

public class WallClockTests
{
    private static Instant NextInRome(int hour, int minute, Instant after) => WallClock.Next(new LocalTime(hour, minute), WallClock.EveryDay, Some.Zone, after);

    public class OnAnOrdinaryDay
    {
        [Fact]
        public void ATimeAheadComesToday()
        {
            var next = NextInRome(7, 0, Instant.FromUtc(2026, 11, 23, 5, 59));

            Assert.Equal(Instant.FromUtc(2026, 11, 23, 6, 0), next);
        }

        [Fact]
        public void ATimeThatIsNowComesTomorrow()
        {
            var next = NextInRome(7, 0, Instant.FromUtc(2026, 11, 23, 6, 0));

            Assert.Equal(Instant.FromUtc(2026, 11, 24, 6, 0), next);
        }

        [Fact]
        public void OnlyChosenDaysCount()
        {
            var next = WallClock.Next(new LocalTime(7, 0), [IsoDayOfWeek.Sunday], Some.Zone, Instant.FromUtc(2026, 11, 23, 6, 0));

            Assert.Equal(Instant.FromUtc(2026, 11, 29, 6, 0), next);
        }
    }

    public class WhenTheClockGoesForward
    {
        [Fact]
        public void ASkippedTimeComesLaterByTheGap()
        {
            var next = NextInRome(2, 30, Instant.FromUtc(2026, 3, 28, 12, 0));

            Assert.Equal(new LocalDateTime(2026, 3, 29, 3, 30), next.InZone(Some.Zone).LocalDateTime);
        }

        [Fact]
        public void ASkippedTimeComesOnce()
        {
            var first = NextInRome(2, 30, Instant.FromUtc(2026, 3, 28, 12, 0));

            var second = NextInRome(2, 30, first);

            Assert.Equal(new LocalDateTime(2026, 3, 30, 2, 30), second.InZone(Some.Zone).LocalDateTime);
        }
    }

    public class WhenTheClockGoesBack
    {
        [Fact]
        public void ARepeatedTimeComesTheFirstTime()
        {
            var next = NextInRome(2, 30, Instant.FromUtc(2026, 10, 24, 12, 0));

            Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), next);
        }

        [Fact]
        public void ARepeatedTimeComesOnce()
        {
            var first = NextInRome(2, 30, Instant.FromUtc(2026, 10, 24, 12, 0));

            var second = NextInRome(2, 30, first);

            Assert.Equal(Duration.FromHours(25), second - first);
        }
    }

    public class InEveryZone
    {
        private static readonly LocalDate From = new(2026, 1, 1);

        private static readonly LocalDate To = new(2027, 12, 31);

        public static TheoryData<int, int, string> Grid { get; } = new()
        {
            { 0, 0, "1234567" },
            { 2, 30, "1234567" },
            { 23, 30, "67" },
        };

        [Theory]
        [MemberData(nameof(Grid))]
        public void EachChosenDateHasExactlyOneDue(int hour, int minute, string weekdays)
        {
            var time = new LocalTime(hour, minute);
            var days = weekdays.Select(digit => (IsoDayOfWeek)(digit - '0')).ToList();
            var dates = Enumerable.Range(0, Period.DaysBetween(From, To) + 1).Select(From.PlusDays).Where(date => days.Contains(date.DayOfWeek)).ToList();

            Assert.All(TzdbDateTimeZoneSource.Default.GetIds().Select(id => DateTimeZoneProviders.Tzdb[id]), zone =>
            {
                var expected = dates.ConvertAll(date => zone.AtLeniently(date + time).ToInstant());
                var before = zone.AtStartOfDay(From).ToInstant() - Duration.FromTicks(1);

                var due = Dues(time, days, zone, before).Take(dates.Count);

                Assert.Equal(expected, due);
            });
        }

        private static IEnumerable<Instant> Dues(LocalTime time, List<IsoDayOfWeek> days, DateTimeZone zone, Instant after)
        {
            while (true)
            {
                after = WallClock.Next(time, days, zone, after);

                yield return after;
            }
        }
    }
}

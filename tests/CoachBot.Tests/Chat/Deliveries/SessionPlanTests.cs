using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Tests.Chat.Deliveries;

public class SessionPlanTests
{
    private static readonly QuietHours Quiet = QuietHours.Default;

    private static SessionPlan PlanOf(Subscription subscription, Instant now, Duration? window = null) =>
        SessionPlan.Of(subscription, Some.Address(), Quiet, window ?? Duration.Zero, now);

    public class AfterADayWithoutPower
    {
        [Fact]
        public void YesterdaysHasExpiredAndTodaysIsStillToCome()
        {
            var plan = PlanOf(Some.Subscription(), Instant.FromUtc(2026, 11, 25, 5, 30));

            Assert.Equal((new LocalDate(2026, 11, 24), DeliveryState.Expired, Instant.FromUtc(2026, 11, 25, 6, 0)), (plan.Date, plan.State, plan.NextDue));
        }

        [Fact]
        public void TodaysIsSentInsteadOfYesterdays()
        {
            var plan = PlanOf(Some.Subscription(), Instant.FromUtc(2026, 11, 25, 9, 0));

            Assert.Equal((new LocalDate(2026, 11, 25), DeliveryState.Ready), (plan.Date, plan.State));
        }
    }

    public class AWindow
    {
        private static Duration After(string chat, Duration window) =>
            SessionPlan.Of(Some.Subscription(), new Address("fake", chat), Quiet, window, Instant.FromUtc(2026, 11, 24, 6, 0)).NotBefore - Instant.FromUtc(2026, 11, 24, 6, 0);

        [Fact]
        public void GivesEachChatTheSamePlaceEveryDay() =>
            Assert.Equal(After("42", Duration.FromMinutes(15)), After("42", Duration.FromMinutes(15)));

        [Fact]
        public void IsFilledEvenly()
        {
            var minutes = Enumerable.Range(0, 15_000).Select(chat => (int)After($"{chat}", Duration.FromMinutes(15)).TotalMinutes).CountBy(minute => minute).ToList();

            Assert.Equal(15, minutes.Count);
            Assert.All(minutes, minute => Assert.InRange(minute.Value, 850, 1150));
        }

        [Fact]
        public void OfNothingLeavesTheChosenMinute() => Assert.Equal(Duration.Zero, After("42", Duration.Zero));
    }

    /// <summary>Every zone of the world, two years, each half hour of the day; a fifth of them, unless the whole is asked for.</summary>
    public class InEveryZone
    {
        private static readonly bool IsWhole = Environment.GetEnvironmentVariable("COACHBOT_ALL_ZONES") == "1";
        private static readonly LocalDate First = new(2026, 1, 1);
        private static readonly LocalDate End = new(2028, 1, 1);

        public static TheoryData<int> Parts { get; } = [.. Enumerable.Range(0, IsWhole ? 5 : 1)];

        [Theory]
        [MemberData(nameof(Parts))]
        public void EachChosenDayHasOneSessionAndNoneAtNight(int part)
        {
            var zones = TzdbDateTimeZoneSource.Default.GetIds().Where((_, index) => index % 5 == part).Select(id => DateTimeZoneProviders.Tzdb[id]).ToList();
            var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();

            Parallel.ForEach(zones, zone =>
            {
                for (var half = 0; half < 48; half++)
                {
                    foreach (var problem in Problems(zone, new LocalTime(half / 2, half % 2 * 30)))
                    {
                        wrong.Enqueue(problem);
                    }
                }
            });

            Assert.Empty(wrong);
        }

        private static IEnumerable<string> Problems(DateTimeZone zone, LocalTime time)
        {
            var subscription = new Subscription(time, WallClock.EveryDay, zone, default).DueAfter(First.AtStartOfDayInZone(zone).ToInstant() - Duration.Epsilon);
            var isNight = Quiet.Hold(time);
            LocalDate? last = null;

            while (true)
            {
                var due = subscription.NextDue;
                var plan = SessionPlan.Of(subscription, Some.Address(), Quiet, Duration.Zero, due);

                if (plan.Date is not { } date || plan.State != DeliveryState.Ready || plan.NextDue <= due)
                {
                    yield return $"{zone.Id} {time}: no session at {due}";
                    yield break;
                }

                if (date >= End)
                {
                    break;
                }

                if (last is { } before && date != before.PlusDays(1))
                {
                    yield return $"{zone.Id} {time}: {before} is followed by {date}";
                }

                if (!isNight && (Quiet.Hold(plan.NotBefore.InZone(zone).TimeOfDay) || Quiet.Hold((plan.NotAfter - Duration.Epsilon).InZone(zone).TimeOfDay)))
                {
                    yield return $"{zone.Id} {time}: {date} is sent at night, from {plan.NotBefore} to {plan.NotAfter}";
                }

                last = date;
                subscription = subscription with { NextDue = plan.NextDue };
            }

            if (last != End.PlusDays(-1))
            {
                yield return $"{zone.Id} {time}: ends with {last}";
            }
        }
    }
}

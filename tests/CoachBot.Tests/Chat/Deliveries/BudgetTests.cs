using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Deliveries;

public class BudgetTests
{
    private static readonly SendLimits Telegram = new()
    {
        Bulk = 25,
        Chat = 1,
        GroupGap = Duration.FromMilliseconds(3334),
    };

    private static readonly Duration Second = Duration.FromSeconds(1);

    private static Budget New() => new(Telegram, new Random(1), Some.Time);

    /// <summary>Sends bulk to ever new chats for so long, as soon as it is free; when each left.</summary>
    private static List<Instant> Bulk(Budget budget, Instant from, Duration time, Func<int, string>? chat = null)
    {
        var left = new List<Instant>();

        for (var now = from; now < from + time;)
        {
            var to = chat?.Invoke(left.Count) ?? $"{left.Count}";
            var free = Instant.Max(budget.BulkFreeAt(now), budget.ChatFreeAt(to, isGroup: to.StartsWith('-'), now));

            if (free > now)
            {
                now = free;

                continue;
            }

            budget.Take(DeliveryKind.Session, to, now);
            left.Add(now);
        }

        return left;
    }

    private static int MostIn(Duration window, List<Instant> left)
    {
        var (most, first) = (0, 0);

        for (var last = 0; last < left.Count; last++)
        {
            while (left[last] - left[first] >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    public class TwentyTwoThousandFiveHundredSubscribers
    {
        private static readonly List<Instant> Left = Bulk(New(), Some.Time, Duration.FromMinutes(15));

        [Fact]
        public void LeaveWithinAQuarterOfAnHour() => Assert.True(Left.Count >= 22_500 * 0.99, $"{Left.Count} left");

        [Fact]
        public void NeverMoreThanThirtyInAnySecond() => Assert.InRange(MostIn(Second, Left), 25, 30);
    }

    public class OneChat
    {
        [Fact]
        public void TakesThreeAtOnceAndThenOneASecond()
        {
            var left = Bulk(New(), Some.Time, Duration.FromSeconds(10), _ => "42");

            Assert.Equal(12, left.Count(at => at < Some.Time + Duration.FromSeconds(10)));
            Assert.Equal(3, left.Count(at => at == Some.Time));
        }
    }

    public class OneGroup
    {
        [Fact]
        public void TakesEighteenAMinute()
        {
            var left = Bulk(New(), Some.Time, Duration.FromMinutes(10), _ => "-42");

            Assert.Equal(18, MostIn(Duration.FromMinutes(1), left));
            Assert.True(left.Zip(left.Skip(1)).All(pair => pair.Second - pair.First >= Duration.FromSeconds(3)));
        }
    }

    public class ALimit
    {
        [Fact]
        public void StopsTheBulkForItsTime()
        {
            var budget = New();

            budget.Limited(DeliveryKind.Session, "1", Duration.FromSeconds(30), Some.Time);

            Assert.InRange(budget.BulkFreeAt(Some.Time) - Some.Time, Duration.FromSeconds(30), Duration.FromSeconds(31));
        }

        [Fact]
        public void LetsAnswersGoOnAsProbes()
        {
            var budget = New();

            budget.Limited(DeliveryKind.Session, "1", Duration.FromSeconds(30), Some.Time);

            Assert.Equal((Some.Time, true), (budget.AnswersFreeAt(Some.Time), budget.IsProbing(Some.Time)));
        }

        [Fact]
        public void StopsAnswersTooWhenAProbeIsToldTheSame()
        {
            var budget = New();
            budget.Limited(DeliveryKind.Session, "1", Duration.FromSeconds(30), Some.Time);

            budget.Limited(DeliveryKind.Answer, "2", Duration.FromSeconds(10), Some.Time);

            Assert.Equal(Some.Time + Duration.FromSeconds(10), budget.AnswersFreeAt(Some.Time));
        }

        [Fact]
        public void OfAChatStopsThatChatAlone()
        {
            var budget = New();

            budget.ChatLimited("1", Duration.FromSeconds(30), Some.Time);

            Assert.Equal((Some.Time + Duration.FromSeconds(30), Some.Time), (budget.ChatFreeAt("1", false, Some.Time), budget.ChatFreeAt("2", false, Some.Time)));
            Assert.Equal(Some.Time, budget.BulkFreeAt(Some.Time));
        }

        [Fact]
        public void LowersTheRateAndNeverBelowFive()
        {
            var budget = New();
            budget.Limited(DeliveryKind.Session, "1", Second, Some.Time);
            var once = budget.BulkRate;

            for (var time = 0; time < 20; time++)
            {
                budget.Limited(DeliveryKind.Session, "1", Second, Some.Time);
            }

            Assert.Equal((17.5, 5), (once, budget.BulkRate));
        }

        [Fact]
        public void IsForgottenAfterCalmTimes()
        {
            var budget = New();
            budget.Limited(DeliveryKind.Session, "1", Second, Some.Time);

            for (var minute = 1; minute <= 60; minute++)
            {
                budget.BulkFreeAt(Some.Time + Duration.FromMinutes(minute));
            }

            Assert.Equal(28, budget.BulkRate);
        }
    }

    public class APlatformThatDoesNotAnswer
    {
        private static Instant After(Budget budget, int unknown)
        {
            for (var time = 0; time < unknown; time++)
            {
                budget.LeftOpen(Some.Time);
            }

            return budget.BulkFreeAt(Some.Time);
        }

        [Fact]
        public void IsBelievedTwice() => Assert.Equal(Some.Time, After(New(), 2));

        [Fact]
        public void IsAskedByAProbeFiveSecondsAfterTheThird() => Assert.Equal(Some.Time + Duration.FromSeconds(5), After(New(), 3));

        [Fact]
        public void IsAskedLessAndLess()
        {
            var budget = New();
            var now = Some.Time;
            After(budget, 3);
            var waits = new List<double>();

            for (var probe = 0; probe < 6; probe++)
            {
                waits.Add((budget.BulkFreeAt(now) - now).TotalSeconds);
                now = budget.BulkFreeAt(now);
                budget.Take(DeliveryKind.Session, $"{probe}", now);
                budget.LeftOpen(now);
            }

            Assert.Equal([5, 10, 20, 40, 60, 60], waits.Select(wait => Math.Round(wait)));
        }

        [Fact]
        public void SeesOneProbeAtATime()
        {
            var budget = New();
            After(budget, 3);
            var probe = Some.Time + Duration.FromSeconds(5);

            budget.Take(DeliveryKind.Session, "1", probe);

            Assert.True(budget.BulkFreeAt(probe) > probe);
        }

        [Fact]
        public void IsTrustedAgainAfterOneClearAnswer()
        {
            var budget = New();
            After(budget, 3);

            budget.Answered();

            Assert.Equal(Some.Time, budget.BulkFreeAt(Some.Time));
        }

        [Fact]
        public void LeavesAtMostFortyOpenInHalfAnHour()
        {
            var budget = New();
            var open = new Queue<Instant>();
            var sent = 0;

            for (var now = Some.Time; now < Some.Time + Duration.FromMinutes(30); now += Duration.FromMilliseconds(20))
            {
                while (open.TryPeek(out var at) && at + Second <= now)
                {
                    open.Dequeue();
                    budget.LeftOpen(now);
                }

                while (open.Count < Telegram.InFlight && budget.BulkFreeAt(now) <= now)
                {
                    budget.Take(DeliveryKind.Session, $"{sent++}", now);
                    open.Enqueue(now);
                }
            }

            Assert.InRange(sent, 3, 28 + 40);
            TestContext.Current.SendDiagnosticMessage($"An outage of 30 minutes left {sent} uncertain.");
        }
    }

    public class APlatformThatCannotBeReached
    {
        [Fact]
        public void IsTriedLessAndLess()
        {
            var budget = New();
            var now = Some.Time;
            var waits = new List<double>();

            for (var time = 0; time < 7; time++)
            {
                budget.Unreached(now);
                waits.Add((budget.AnswersFreeAt(now) - now).TotalSeconds);
                now = budget.AnswersFreeAt(now);
            }

            Assert.All(waits.Zip([1, 2, 4, 8, 16, 30, 30]), pair => Assert.InRange(pair.First, pair.Second * 0.75, pair.Second));
        }
    }

    public class AClockThatIsSetBack
    {
        [Fact]
        public void FillsNothing()
        {
            var bucket = new TokenBucket(1, 1, Some.Time);
            bucket.Take(Some.Time);

            var free = bucket.FreeAt(Some.Time - Duration.FromHours(1));

            Assert.Equal(Some.Time - Duration.FromHours(1) + Second, free);
        }
    }
}

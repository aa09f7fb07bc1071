using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Coaching.Promises;
using CoachBot.Tests.Support.Population;
using NodaTime;

namespace CoachBot.Tests.Coaching;

/// <summary>Whoever asks gets safe cards or a clear no, and is told why; nobody makes the coach throw.</summary>
public class OddRunnerTests
{
    private static readonly LocalDate Start = Support.Runners.FirstDay;

    private static readonly Runner Ordinary = new()
    {
        Since = Start,
        Age = 34,
        Level = Level.L1,
        Gates = 1,
        Equipment = new HashSet<Kit> { Kit.Step, Kit.Box, Kit.Dumbbell },
        RunDays = new Dictionary<IsoDayOfWeek, RunKind> { [IsoDayOfWeek.Tuesday] = RunKind.Key, [IsoDayOfWeek.Sunday] = RunKind.Long },
        Minutes = 45,
    };

    public class WithRaces
    {
        [Theory]
        [InlineData(-400)]
        [InlineData(-1)]
        [InlineData(0)]
        [InlineData(1)]
        [InlineData(2)]
        [InlineData(182)]
        public void PastTodayOrTomorrow(int days) => IsSafe(Ordinary with { Races = [Race(days, "marathon")] });

        [Fact]
        public void TwoOnOneDay() => IsSafe(Ordinary with { Races = [Race(60, "5k"), Race(60, "marathon", RacePriority.B)] });

        [Fact]
        public void EverySunday() => IsSafe(Ordinary with { Races = [.. Enumerable.Range(0, 26).Select(week => Race((week * 7) + 6, "10k"))] });

        [Fact]
        public void AHeavyGoalWithoutKit() =>
            IsSafe(Ordinary with { Level = Level.L3, StrengthMonths = 40, Gates = 4, Equipment = new HashSet<Kit>(), Races = [Race(120, "800m")] });
    }

    public class WithHealthTroubles
    {
        [Fact]
        public void ThreeInjuriesAtOnce() => IsSafe(Ordinary with
        {
            Injuries =
            [
                new Injury(BodyArea.Knee, InjuryKind.Kneecap) { Pain = 4 },
                new Injury(BodyArea.Achilles, InjuryKind.Tendon) { Pain = 3, Cleared = true },
                new Injury(BodyArea.Back, InjuryKind.Muscle) { Pain = 7 },
            ],
        });

        [Fact]
        public void EveryInjuryThereIs() => IsSafe(Ordinary with
        {
            Injuries = [.. from area in Enum.GetValues<BodyArea>() from kind in Enum.GetValues<InjuryKind>() select new Injury(area, kind) { Pain = 10 }],
        });

        [Fact]
        public void IllWithoutEnd() => IsSafe(Ordinary with { Illnesses = [new SickDays(Start, null)] });

        [Fact]
        public void IllBeforeItBegan() => IsSafe(Ordinary with { Illnesses = [new SickDays(Start.PlusDays(9), Start.PlusDays(3))] });

        [Fact]
        public void EveryRedFlagThereIs() => IsRefused(Ordinary with { RedFlags = [.. Enumerable.Range(1, 27).Select(flag => $"RF-{flag:00}")] });

        [Fact]
        public void AFlagThatNobodyKnows() => IsRefused(Ordinary with { RedFlags = ["RF-99"] });

        [Fact]
        public void PregnantWithoutAYes() => IsRefused(Ordinary with { Pregnancy = new Pregnancy(12, Cleared: false) });

        [Fact]
        public void PregnantAndJustGivenBirth() => IsSafe(Ordinary with { Pregnancy = new Pregnancy(4, Cleared: true), Postpartum = new Postpartum(2, true, true) });
    }

    public class WithAnUnusualAge
    {
        [Theory]
        [InlineData(0)]
        [InlineData(8)]
        [InlineData(13)]
        public void AChildIsRefused(int age) => IsRefused(Ordinary with { Age = age });

        [Fact]
        public void AChildOfAGroupIsRefused() => IsRefused(Ordinary with { AgeGroup = AgeGroup.Parse("under-14"), Age = null });

        [Theory]
        [InlineData(14)]
        [InlineData(95)]
        [InlineData(120)]
        public void TheVeryYoungAndOldAreSafe(int age) => IsSafe(Ordinary with { Age = age, Level = Level.L3, Gates = 4 });
    }

    public class WithContradictions
    {
        [Fact]
        public void L3WithoutHistory() => IsSafe(Ordinary with { Level = Level.L3, StrengthMonths = 0, Gates = 0, Equipment = Enum.GetValues<Kit>().ToHashSet() });

        [Fact]
        public void L0WithEveryGate() => IsSafe(Ordinary with { Level = Level.L0, StrengthMonths = 300, Gates = 5 });

        [Fact]
        public void AllDaysOff()
        {
            var runner = Ordinary with { DaysOff = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)] };

            IsSafe(runner);
            IsRefused(runner);
        }

        [Fact]
        public void KeyRunsEveryDay() =>
            IsSafe(Ordinary with { RunDays = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToDictionary(day => day, _ => RunKind.Key) });

        [Fact]
        public void FiveMinutes() => IsSafe(Ordinary with { Minutes = 5 });

        [Fact]
        public void AMaximumOfNoExercise() => IsSafe(Ordinary with { Maxima = new Dictionary<ExerciseId, decimal> { [new("XX-99")] = 100, [new("TR-01")] = 100 } });

        [Fact]
        public void NumbersThatCannotBe() => IsSafe(Ordinary with
        {
            Minutes = 0,
            Gates = 9,
            StrengthMonths = -3,
            BodyWeightKg = 0,
            Maxima = new Dictionary<ExerciseId, decimal> { [new("SQ-05")] = 0, [new("HI-10")] = -50 },
        });

        [Fact]
        public void NobodyAtAll() => IsSafe(new Runner { Since = Start });
    }

    private static Race Race(int days, string distance, RacePriority priority = RacePriority.A) =>
        new(Start.PlusDays(days), RaceDistance.Parse(distance)!.Value, priority);

    private static void IsSafe(Runner runner)
    {
        var look = Look.At(new Story(runner, Diary.Empty, null, Turn: 0), Look.Promises);

        Assert.True(look.Summary == "", look.Summary);
        Assert.All(look.Year!.Days, card => Assert.NotEmpty(card.Reasons));
    }

    private static void IsRefused(Runner runner)
    {
        var year = HalfYear.Of(Look.Coach, new Story(runner, Diary.Empty, null, Turn: 0));

        Assert.DoesNotContain(year.Days, card => card.Kind != CardKind.Rest || card.Items.Count > 0 || card.Reasons.Count == 0);
    }
}

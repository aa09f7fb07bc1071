using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Loads;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class LoadProgressTests
{
    private static readonly LoadProgress Progress = new(Book.Rules);

    [Fact]
    public void AFailedRepetitionSpeaksFirst_R_PROG_06()
    {
        var last = new Exposure(Book.Monday, [new(100, 12, 5), new(100, 7, 0) { HasFailedRep = true }]);

        Assert.Equal(90, Progress.Next(Lifts.Squat, [last], Book.Monday.PlusDays(3)).LoadKg);
    }

    [Fact]
    public void ThenTheReserve_R_PROG_05() =>
        Assert.Equal(["R-PROG-05"], Book.Names(Progress.Next(Lifts.Squat, [Book.Exposure(0, 100, 10, 3)], Book.Monday.PlusDays(3)).Reasons));

    [Fact]
    public void ThenTheRepetitions_R_PROG_01() =>
        Assert.Equal(["R-PROG-01"], Book.Names(Progress.Next(Lifts.Squat, [Book.Exposure(0, 100, 10, 2)], Book.Monday.PlusDays(3)).Reasons));

    [Fact]
    public void AfterALighterWeekItGoesOnFromBeforeAsFarAsTheCeilingAllows_R_PROG_03()
    {
        var lighter = Book.Exposure(7, 90, 8, 5) with { IsLighter = true };

        var next = Progress.Next(Lifts.Squat, [Book.Exposure(0, 100, 10, 2), lighter], Book.Monday.PlusDays(14));

        Assert.Equal((97.5m, 11), (next.LoadKg, next.Reps));
    }

    [Fact]
    public void NeverGainsMoreThanTenPercentInAWeek_R_PROG_03() =>
        Gen.Select(Lifts.Any, Book.History, Gen.Int[0, 10]).Sample((lift, history, days) =>
        {
            var on = history[^1].Date.PlusDays(days);
            var week = history.Where(exposure => exposure.TopLoadKg > 0 && Period.DaysBetween(exposure.Date, on) <= 7);

            return Progress.Next(lift, history, on).LoadKg is not { } kg || week.All(exposure => kg <= exposure.TopLoadKg * 1.1m);
        });

    [Fact]
    public void ShowsOnlyWhatTheEquipmentCan() => Gen.Select(Lifts.Any, Book.History).Sample((lift, history) =>
        Progress.Next(lift, history, history[^1].Date.PlusDays(3)).LoadKg is null or 0
        || lift.Steps.Kg.Contains(Progress.Next(lift, history, history[^1].Date.PlusDays(3)).LoadKg!.Value));

    [Fact]
    public void StaysInsideTheRangeOfRepetitions() => Gen.Select(Lifts.Any, Book.History).Sample((lift, history) =>
        Progress.Next(lift, history, history[^1].Date.PlusDays(3)) is { Reps: >= 8 and <= 12, Reasons.Count: > 0 });

    [Fact]
    public void MoreInReserveNeverMeansLessLoad() => Gen.Select(Gen.Int[8, 120], Gen.Int[8, 11], Gen.Int[0, 4]).Sample((load, reps, rir) =>
        Next(load, reps, rir + 1) >= Next(load, reps, rir));

    private static decimal Next(int steps, int reps, int rir) =>
        Progress.Next(Lifts.Squat, [Book.Exposure(0, steps * 2.5m, reps, rir)], Book.Monday.PlusDays(3)).LoadKg ?? 0;
}

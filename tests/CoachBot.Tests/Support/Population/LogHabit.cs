using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Progress;
using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>How a runner writes down the sets of a plan: every so many sessions, by turns with these efforts.</summary>
/// <param name="Every">1 for every session.</param>
/// <param name="Efforts">What was done next to what was planned.</param>
internal sealed record LogHabit(int Every, IReadOnlyList<LogHabit.Effort> Efforts)
{
    private static readonly Gen<Effort> Plausible = Gen.Select(
        Gen.Frequency((60, 1m), (10, 0.9m), (15, 1.05m), (10, 1.1m), (5, 0.7m)),
        Gen.Frequency((60, Gen.Const(0)), (40, Gen.Int[-3, 3])),
        Gen.Int[0, 5].Nullable(0.2),
        Gen.Frequency((97, false), (3, true)),
        Gen.Int[0, 24].Select(steps => steps * 2.5m),
        (share, more, rir, failed, kg) => new Effort(share, more, rir, failed, kg));

    private static readonly Gen<Effort> Implausible = Gen.Select(
        Gen.OneOf(0m, 0.1m, 2m, 10m),
        Gen.Int[-20, 100],
        Gen.Int[0, 40].Nullable(0.1),
        Gen.Bool,
        Gen.OneOf(0m, 0.5m, 300m, 1000m),
        (share, more, rir, failed, kg) => new Effort(share, more, rir, failed, kg));

    public static Gen<LogHabit> Any { get; } =
        Gen.Select(Gen.Int[1, 4], Gen.Frequency((90, Plausible), (10, Implausible)).Array[1, 12], (every, efforts) => new LogHabit(every, efforts));

    /// <summary>The diary with the sets of this plan, where its sessions were not missed.</summary>
    public Diary Write(Plan plan, Diary diary)
    {
        var days = diary.Days.ToDictionary(day => day.Key, day => day.Value);
        var turn = 0;

        foreach (var card in plan.Days.Where(card => card.Items.Any(IsLogged) && !diary.On(card.Date).IsMissed).Where((_, session) => session % Every == 0))
        {
            var sets = card.Items.Where(IsLogged).DistinctBy(item => item.Exercise).ToDictionary(item => item.Exercise, item => Done(item, turn++));
            days[card.Date] = diary.On(card.Date) with { Sets = sets };
        }

        return new Diary(days);
    }

    private static bool IsLogged(CardItem item) =>
        item.Reps is not null && item.Block is Block.Explosive or Block.Strength or Block.Calf or Block.Upper;

    private IReadOnlyList<SetResult> Done(CardItem item, int turn) =>
        [.. Enumerable.Range(0, item.Sets).Select(set => Efforts[(turn + set) % Efforts.Count].Of(item))];

    /// <summary>What was done next to what was planned; <paramref name="Kg"/> is what is taken where no load was planned.</summary>
    internal sealed record Effort(decimal LoadShare, int MoreReps, int? Rir, bool Failed, decimal Kg)
    {
        public SetResult Of(CardItem item) =>
            new((item.LoadKg * LoadShare) ?? Kg, Math.Max(0, (item.Reps ?? 0) + MoreReps), Rir) { HasFailedRep = Failed };
    }
}

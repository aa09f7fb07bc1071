using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Coaching.Progress;

/// <summary>The real rules, and training that was done by them.</summary>
internal static class Book
{
    public static Rulebook Rules => RealContent.Load.Rulebook;

    public static LocalDate Monday { get; } = new(2026, 3, 2);

    /// <summary>Some weeks of one exercise, oldest first, with any loads, repetitions and reserves.</summary>
    public static Gen<List<Exposure>> History { get; } =
        from count in Gen.Int[1, 8]
        from days in Gen.Int[1, 9].Array[count]
        from sets in AnySet.List[1, 4].Array[count]
        select days.Select((_, index) => new Exposure(Monday.PlusDays(days[..index].Sum()), sets[index])).ToList();

    private static Gen<SetResult> AnySet =>
        from load in Gen.Int[0, 60]
        from reps in Gen.Int[0, 15]
        from rir in Gen.Int[-1, 8]
        from failed in Gen.Int[0, 9]
        select new SetResult(load * 2.5m, reps, rir < 0 ? null : rir) { HasFailedRep = failed == 0 };

    public static Exposure Exposure(int day, decimal loadKg, int reps, int? rir, int sets = 3) =>
        new(Monday.PlusDays(day), [.. Enumerable.Repeat(new SetResult(loadKg, reps, rir), sets)]);

    public static IEnumerable<string> Names(IEnumerable<RuleId> rules) => rules.Select(rule => rule.Value);
}

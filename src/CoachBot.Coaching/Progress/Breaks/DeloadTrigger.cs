using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>R-DEL-04: two signs of tiredness in one week bring the lighter week forward.</summary>
public sealed class DeloadTrigger(Rulebook rules)
{
    private static readonly RuleId Id = new("R-DEL-04");

    private readonly Rule _rule = rules[Id];

    /// <summary>Whether a lighter week begins now.</summary>
    public Decision<bool> IsDue(RecentDays recent, LocalDate today) =>
        new(Signs(recent, today).Value.Count >= _rule.Number("signs").Default, [Id]);

    /// <summary>The signs of the last days, 0-4 of them.</summary>
    public Decision<IReadOnlyList<TirednessSign>> Signs(RecentDays recent, LocalDate today)
    {
        var since = today.PlusDays(1 - Whole("within_days"));
        bool IsRecent(LocalDate date) => date >= since && date <= today;

        (TirednessSign Sign, bool IsSeen)[] signs =
        [
            (TirednessSign.RedDays, recent.Readiness.Keys.Where(IsRecent).Any(last => IsRedUntil(last, recent.Readiness))),
            (TirednessSign.FallingStrength, IsFalling([.. recent.EstimatedMaxima.Where(maximum => maximum.Date <= today)], IsRecent)),
            (TirednessSign.LastingSoreness, recent.Soreness.Count(day => IsRecent(day.Key) && day.Value >= Whole("soreness")) >= Whole("soreness_days")),
            (TirednessSign.LastingPain, IsPainful([.. recent.Pain.Where(day => day.Date <= today)], IsRecent)),
        ];

        return new([.. signs.Where(sign => sign.IsSeen).Select(sign => sign.Sign)], [Id]);
    }

    private bool IsRedUntil(LocalDate last, IReadOnlyDictionary<LocalDate, Light> readiness) =>
        Enumerable.Range(0, Whole("red_readiness_days")).All(back => readiness.TryGetValue(last.PlusDays(-back), out var light) && light == Light.Red);

    // The last sessions are each compared with the one before them.
    private bool IsFalling(List<(LocalDate Date, decimal Kg)> maxima, Func<LocalDate, bool> isRecent)
    {
        var sessions = Whole("drop_sessions");

        if (maxima.Count <= sessions || !isRecent(maxima[^1].Date))
        {
            return false;
        }

        var low = maxima[^(sessions + 1)].Kg * (1 - (_rule.Number("estimated_maximum_drop_percent").Default / 100));

        return maxima.TakeLast(sessions).All(maximum => maximum.Kg <= low);
    }

    private bool IsPainful(List<PainDay> pain, Func<LocalDate, bool> isRecent) =>
        pain.Count > 0 && isRecent(pain[^1].Date) && PainTrend.DaysNotGreen(pain) >= Whole("amber_pain_days");

    private int Whole(string name) => _rule.Number(name).Whole;
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 7, section 15: what the runner said of today takes away from what was planned, never adds.</summary>
internal sealed class Autoregulation(Rulebook rules) : IWeekStep
{
    private const int PainDays = 7;

    /// <summary>A hard set leaves no more than this (training rules, section 1); what would be easier is left out instead.</summary>
    private const int EasiestRir = 4;

    private readonly Readiness _readiness = new(rules);
    private readonly Soreness _soreness = new(rules);
    private readonly PainLight _pain = new(rules);

    public WeekDraft Apply(WeekDraft week) => week.Diary.Days.Count == 0 ? week : week.Each(day => day.Entries.Count == 0 ? day : Adjusted(week, day));

    private DayDraft Adjusted(WeekDraft week, DayDraft day)
    {
        var page = week.Diary.On(day.Date);
        var adjusted = day;

        if (page.Readiness is { } answers)
        {
            adjusted = Changed(adjusted, _readiness.Adjust(answers), Decider.Readiness, _readiness.Of(answers).Value.ToString(), _ => true);
        }

        adjusted = Changed(adjusted, _readiness.AfterNight(page.SleepHours, page.HadAlcohol, page.HadFever), Decider.Readiness, "", _ => true);

        if (page.Soreness is { } soreness)
        {
            adjusted = Changed(adjusted, _soreness.Of(soreness), Decider.Soreness, soreness.ToString(System.Globalization.CultureInfo.InvariantCulture), entry => entry.Exercise.Pattern.IsLegs());
        }

        return ActivePains(week.Diary, day.Date).Aggregate(adjusted, Spared);
    }

    // What hurt within the last days, as last told of each place (R-PAIN-02 asks again after seven).
    private static IEnumerable<PainReport> ActivePains(Diary diary, LocalDate date) => diary.Days
        .Where(day => day.Key <= date && day.Key > date.PlusDays(-PainDays))
        .OrderByDescending(day => day.Key)
        .SelectMany(day => day.Value.Pain)
        .DistinctBy(pain => pain.Area);

    private DayDraft Spared(DayDraft day, PainReport pain)
    {
        var verdict = _pain.Of(pain);

        if (verdict.Light == Light.Green)
        {
            return day;
        }

        var place = pain.Area.ToString().ToLowerInvariant();

        return Changed(day, verdict.Adjustment, Decider.Pain, place, entry => entry.Exercise.Cautions.TryGetValue(pain.Area, out var caution)
            && (caution == Caution.Avoid || verdict.Adjustment.LeavesAreaOut || verdict.Light == Light.Amber));
    }

    private static DayDraft Changed(DayDraft day, Adjustment adjustment, Decider by, string value, Func<Entry, bool> concerns)
    {
        if (adjustment is { SetsDelta: 0, LoadFactor: 1, RirDelta: 0, TierDelta: 0, NoJumpsFromTier: null, TopLoadPercent: null, IsLightDayOnly: false, LeavesAreaOut: false })
        {
            return day;
        }

        var reasons = adjustment.Reasons.Select(rule => new Reason(rule, by, value)).ToArray();
        var topTier = Math.Min((adjustment.NoJumpsFromTier ?? int.MaxValue) - 1, day.TopTier + adjustment.TierDelta);
        var entries = day.Entries
            .Where(entry => !(entry.Exercise.Tier > topTier) && !(adjustment.LeavesAreaOut && concerns(entry)) && !(adjustment.LeavesAreaOut && entry.Exercise.Tier is not null))
            .Select(entry => concerns(entry) && entry.IsWork ? entry.With(Eased(entry.Item, adjustment, reasons)) : entry)
            .ToList();
        var isLight = day.IsMain && (adjustment.IsLightDayOnly || entries.Count(entry => entry.LegSets > 0) < 2);

        var isWithoutJumps = day.Session == SessionKind.Plyo && entries.All(entry => entry.Exercise.Tier is null);
        var changed = day with { Session = isWithoutJumps ? SessionKind.Light : day.Session, Entries = entries };

        return (isLight ? changed.AsLight() : changed).Because(reasons);
    }

    private static CardItem Eased(CardItem item, Adjustment adjustment, Reason[] reasons)
    {
        var percent = item.Pct1rm * adjustment.LoadFactor;
        percent = percent > adjustment.TopLoadPercent ? adjustment.TopLoadPercent : percent;
        var part = item.Pct1rm > 0 ? percent / item.Pct1rm : adjustment.LoadFactor;

        return item with
        {
            Sets = Math.Max(1, item.Sets + adjustment.SetsDelta),
            Rir = item.Rir is { } rir ? Math.Max(rir, Math.Min(rir + adjustment.RirDelta, EasiestRir)) : null,
            Pct1rm = percent is { } now ? decimal.Round(now, 1) : null,
            LoadKg = item.LoadKg * part is { } kilograms ? decimal.Floor(kilograms / 2.5m) * 2.5m : null,
            Reasons = [.. reasons, .. item.Reasons],
        };
    }
}

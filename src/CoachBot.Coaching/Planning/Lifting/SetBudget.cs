using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>Step 6, R-GEN-03, R-MAX-03, R-MAX-08, R-PROG-08, R-DEL-02, R-TAP-01 and R-RET-05: how many sets each exercise gets, within what the week may hold.</summary>
internal sealed class SetBudget
{
    private const int Week = 7;
    private static readonly RuleId GeneralRule = new("R-GEN-03");
    private static readonly RuleId HeavyRule = new("R-MAX-03");
    private static readonly RuleId GrowthRule = new("R-PROG-08");
    private static readonly RuleId DeloadRule = new("R-DEL-02");
    private static readonly RuleId TaperRule = new("R-TAP-01");
    private static readonly RuleId SmallRaceRule = new("R-TAP-09");
    private static readonly RuleId AfterRaceRule = new("R-TAP-08");
    private static readonly RuleId WeeklyRule = new("R-MAX-08");
    private static readonly RuleId PrimerRule = new("R-TAP-03");
    private static readonly RuleId UpperRule = new("R-DAY-12");

    private static readonly string[] Families = ["squat", "hinge", "calf"];

    private readonly Rulebook _rules;
    private readonly int _few;
    private readonly int _usual;
    private readonly int _firstWeeks;
    private readonly decimal _growth;
    private readonly int _growthSets;
    private readonly Dictionary<string, int> _weekly;

    public SetBudget(Rulebook rules)
    {
        _rules = rules;
        _few = rules[GeneralRule].Number("sets_first_weeks").Whole;
        _usual = rules[HeavyRule].Number("sets").Whole;
        _firstWeeks = rules[GeneralRule].Number("first_weeks").Whole;
        _growth = rules[GrowthRule].Number("weekly_rise_percent").Default / 100;
        _growthSets = rules[GrowthRule].Number("weekly_rise_sets").Whole;
        _weekly = Families.ToDictionary(name => name, name => (int)rules[WeeklyRule].Number($"sets_per_week.{name}").High);
    }

    /// <summary>The sets of each slot of each session, and the rules that limited them.</summary>
    public Allotment Of(WeekDraft week, IReadOnlyList<(DayDraft Day, IReadOnlyList<(Slot Slot, Exercise Exercise)> Slots)> sessions)
    {
        var allotment = new Allotment([.. sessions.SelectMany(session => session.Slots.Select(one =>
            new Share(session.Day.Date, one.Slot, one.Exercise, Wanted(week, session.Day, one.Slot, one.Exercise.Needs.IsLoadableWith(week.Runner.Equipment)))))]);

        allotment.Within(week.Limit.MostSets);
        KeepWeekly(allotment);

        foreach (var (day, _) in sessions.Where(session => session.Day.Volume < 1))
        {
            allotment.Scale(day.Volume, share => share.Date == day.Date);
        }

        Cap(week, allotment);

        return allotment;
    }

    private int Wanted(WeekDraft week, DayDraft day, Slot slot, bool isLoaded)
    {
        var role = SlotRoles.Of(slot);

        if (day.Session == SessionKind.Primer)
        {
            return role.IsLegs ? _rules[PrimerRule].Number("sets").Whole : 1;
        }

        if (week.Repair == Repair.WithFewestSets)
        {
            return 1;
        }

        if (!role.IsLegs)
        {
            return week.IsDeload || day.Phase == Phase.Taper ? 1 : _rules[UpperRule].Number("sets").Whole;
        }

        var step = week.Standing.Phase == day.Phase ? week.Standing.PhaseStep : 0;
        var isFirst = week.Number <= _firstWeeks || (day.Phase == Phase.Base && step == 0) || day.Phase is Phase.Transition;

        return isFirst ? _few
            : role.IsMain || slot == Slot.Explosive ? Top(week, day, slot, isLoaded)
            : role.IsCalf ? (day.Phase == Phase.Base && step < 2) || day.Session == SessionKind.Only ? _few : _usual
            : slot is Slot.SingleLeg or Slot.SecondSingleLeg && day.Phase == Phase.Strength && step > (slot == Slot.SingleLeg ? 0 : 1) ? _usual
            : _few;
    }

    // R-MAX-03: four sets of one lift, for who is used to it.
    private int Top(WeekDraft week, DayDraft day, Slot slot, bool isLoaded) =>
        slot == Slot.Squat && week.Level == Level.L3 && day.Phase == Phase.Strength && week.Standing.HeavySteps > 0 && day.Session == SessionKind.A && isLoaded && !week.Limit.IsGeneralOnly && !week.Limit.HoldsProgress
            ? _rules[HeavyRule].Number("sets_top").Whole
            : slot == Slot.SecondHinge && day.Session == SessionKind.Only ? _few
            : _usual;

    private void KeepWeekly(Allotment allotment)
    {
        allotment.Cap(_weekly["squat"], share => share.Exercise.Pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.KneeExtension);
        allotment.Cap(_weekly["hinge"], share => share.Exercise.Pattern is Pattern.Hinge or Pattern.Hamstring);
        allotment.Cap(_weekly["calf"], share => share.Exercise.Pattern == Pattern.Calf);
    }

    private void Cap(WeekDraft week, Allotment allotment)
    {
        var before = week.Standing.LegSets;

        if (week.ReturnWeek is { } back && week.Standing.Return is { Plan: var plan })
        {
            if (plan.VolumePercents.Count > 0)
            {
                var peak = week.Standing.PeakLegSets > 0 ? week.Standing.PeakLegSets : allotment.LegSets;
                allotment.Cap((int)(peak * plan.VolumePercentIn(back) / 100), share => share.IsLegs, plan.Reasons);
            }
            else
            {
                allotment.Less(plan.SetsCut, plan.Reasons);
            }
        }
        else if (before > 0)
        {
            allotment.Cap(Math.Max((int)(before * (1 + _growth)), week.Phase == Phase.Return ? before + _growthSets : 0), share => share.IsLegs, [GrowthRule]);
        }

        if (week.IsDeload && before > 0)
        {
            var cut = _rules[DeloadRule].Number("sets_cut_percent");
            allotment.Cap((int)decimal.Round(before * (1 - (cut.Default / 100)), MidpointRounding.AwayFromZero), share => share.IsLegs, [DeloadRule]);
        }

        foreach (var race in week.Season.Races)
        {
            CapBefore(week, race, before, allotment);
        }

        if (week.Season.Last(week.Monday.PlusDays(Week)) is { } last && week.Sessions.FirstOrDefault() is { } first
            && Period.DaysBetween(last.Date, first.Date) <= 4 * Week && first.Date > last.Date && week.Standing.LastMain < last.Date
            && (last.Priority == RacePriority.A || !last.Distance.IsUpToTenK))
        {
            var share = _rules[AfterRaceRule].Number("first_volume_percent").Default / 100;
            allotment.Scale(share, one => one.Date == first.Date, [AfterRaceRule]);
        }
    }

    private void CapBefore(WeekDraft week, Race race, int before, Allotment allotment)
    {
        bool IsWithin(Share share, int from, int to) =>
            share.IsLegs && Period.DaysBetween(share.Date, race.Date) is var left && left >= from && left <= to;

        if (before == 0 || race.Date < week.Monday || Period.DaysBetween(week.Monday, race.Date) > 3 * Week)
        {
            return;
        }

        if (race.Priority == RacePriority.B)
        {
            allotment.Cap(Left(Math.Min(before, allotment.LegSets), _rules[SmallRaceRule].Number("volume_cut_percent").Default), share => IsWithin(share, 0, Week - 1), [SmallRaceRule]);

            return;
        }

        var rule = _rules[TaperRule];
        var lastWeek = race.Distance.IsMarathonOrLonger ? 0 : Left(before, rule.Number("cut_last_week_percent").Default);
        allotment.Cap(Left(before, rule.Number("cut_two_weeks_out_percent").Default), share => IsWithin(share, Week, (2 * Week) - 1), [TaperRule]);
        allotment.Cap(lastWeek, share => IsWithin(share, 0, Week - 1), [TaperRule]);
    }

    private static int Left(int before, decimal cutPercent) => (int)(before * (1 - (cutPercent / 100)));
}

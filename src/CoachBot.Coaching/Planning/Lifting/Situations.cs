using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>R-MAX-09: whether heavy work is due on a day, and what else decides its doses.</summary>
internal sealed class Situations(Rulebook rules)
{
    private static readonly RuleId EntryRule = new("R-MAX-09");
    private static readonly RuleId ShortRule = new("R-PHASE-03");
    private static readonly RuleId LateRule = new("R-PHASE-04");
    private static readonly RuleId IntroductionRule = new("R-GEN-06");

    public Situation Of(WeekDraft week, DayDraft day)
    {
        var isSame = week.Standing.Phase == day.Phase;

        return new Situation(week.Runner, week.Level, week.Limit, day.Phase, day.Date, isSame ? week.Standing.PhaseStep : 0, IsHeavy(week, day), week.IsDeload)
        {
            MesoStep = isSame ? week.Standing.Loading : 0,
            HeavySteps = week.Standing.HeavySteps,
            AddedRir = day.AddedRir,
            IsPrimer = day.Session == SessionKind.Primer,
            ReturnPercent = week is { ReturnWeek: not null, Standing.Return: { } back } && !(week.ReturnWeek > 1) ? back.Plan.LoadPercent : 100,
            Loads = week.Standing.Loads,
            Diary = week.Diary,
            IsByEffortOnly = week.Repair >= Repair.WithFewestSets,
        };
    }

    private bool IsHeavy(WeekDraft week, DayDraft day)
    {
        if (week.Limit.IsGeneralOnly || week.Limit.HoldsProgress || week.Level == Level.L0 || day.Session == SessionKind.Light)
        {
            return false;
        }

        var reason = week.Season.On(day.Date).Reason.Rule;
        var isTooLate = (reason == ShortRule || reason == LateRule) && week.Level <= Level.L1;

        return !isTooLate && HasLearned(week) && day.Phase is Phase.Strength or Phase.Power or Phase.Competition or Phase.Taper;
    }

    // A runner who comes with a history has done the weeks before; the introduction of R-GEN-06 still comes first.
    private bool HasLearned(WeekDraft week)
    {
        var weeks = rules[IntroductionRule].Number($"weeks.{week.Level}").Low;

        return week.Level >= Level.L2 || week.Runner.StrengthMonths >= 1
            ? week.Number > Math.Min(weeks, 2) || week.Phase is Phase.Competition
            : week.Standing.MainSessions >= rules[EntryRule].Number("sessions").Default;
    }
}

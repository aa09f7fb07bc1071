using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Progress.Breaks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 2, R-RET-06 (HARD), -07 and -08: no training on days of illness, and a few days to come back from it.</summary>
internal sealed class Illnesses(Rulebook rules) : IWeekStep
{
    private static readonly RuleId LongRule = new("R-RET-08");

    private readonly IllnessReturn _return = new(rules);
    private readonly int _longDays = rules[LongRule].Number("symptom_days").Whole;

    public WeekDraft Apply(WeekDraft week) => week.Each(day => week.Runner.Illnesses.Aggregate(day, (open, sick) => After(week.Runner, open, sick)));

    private DayDraft After(Runner runner, DayDraft day, SickDays sick)
    {
        if (day.Date < sick.From || sick.Until < sick.From || IsLongOver(runner, sick))
        {
            return day;
        }

        var step = _return.Today(Told(day.Date, sick));
        var because = step.Reasons.Select(rule => new Reason(rule, Decider.Illness, Since(day.Date, sick))).ToArray();

        return step.Step switch
        {
            IllnessStep.Full => day,
            IllnessStep.Stop or IllnessStep.DoctorFirst => day.Closed(because),
            IllnessStep.ReducedMain => (day with { Volume = Math.Min(day.Volume, step.VolumePercent / 100) }).Because(because),
            _ => (day with { IsLightOnly = true }).Because(because),
        };
    }

    private static Illness Told(LocalDate date, SickDays sick)
    {
        var isIll = sick.Holds(date);
        var signs = IllnessSigns.NotWellEnough;
        var last = isIll ? date : sick.Until!.Value;

        return new Illness(isIll ? signs : IllnessSigns.None, signs, Period.DaysBetween(sick.From, last) + 1, isIll ? 0 : Period.DaysBetween(last, date))
        {
            IsClearedByDoctor = sick.Cleared,
        };
    }

    // What was over some time before the runner came needs no doctor any more.
    private bool IsLongOver(Runner runner, SickDays sick) => sick.Until is { } until && until.PlusDays(_longDays) < runner.Since;

    private static string Since(LocalDate date, SickDays sick) =>
        (sick.Holds(date) ? Period.DaysBetween(sick.From, date) + 1 : Period.DaysBetween(sick.Until!.Value, date)).ToString(CultureInfo.InvariantCulture);
}

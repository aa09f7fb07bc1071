using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning;

/// <summary>What a week leaves behind: the sessions that were done, and where the runner stands after them.</summary>
internal sealed class Learning(Rulebook rules)
{
    private static readonly RuleId MissedRule = new("R-DET-01");

    private static readonly RuleId ReturnRule = new("R-PROG-08");

    private readonly int _returnLength = (int)rules[ReturnRule].Number("return_weeks").High;

    /// <summary>The week as it was: sessions that the diary says were missed are gone.</summary>
    public static WeekDraft AsDone(WeekDraft week) => week.Each(day => week.Diary.On(day.Date).IsMissed && day.Entries.Count > 0
        ? (day with { Session = SessionKind.None, Entries = [] }).Because(new Reason(MissedRule, Decider.Break))
        : day);

    public Standing After(WeekDraft week)
    {
        var before = week.Standing;
        var main = week.Sessions.ToList();
        var planned = week.Days.Count(day => week.Diary.On(day.Date).IsMissed || day.Reasons.Any(reason => reason.By == Decider.Illness && day.IsClosed));
        var legSets = week.Days.Sum(day => day.LegSets);
        var jumps = week.Days.Sum(day => day.JumpContacts);
        var isUsual = IsUsual(week);
        var isLoading = isUsual && main.Count > 0;
        var isSame = before.Phase == week.Phase;

        return before with
        {
            Phase = week.Phase,
            PhaseStep = (isSame ? before.PhaseStep : 0) + (isLoading && !week.Limit.HoldsProgress ? 1 : 0),
            HeavySteps = before.HeavySteps + (isLoading && week.Phase is Phase.Strength or Phase.Power ? 1 : 0),
            Turn = before.Turn + (week.IsDeload || week.Season.On(week.Monday.PlusWeeks(1)).Phase != week.Season.On(week.Monday).Phase ? 1 : 0),
            Loading = isLoading ? before.Loading + 1 : 0,
            IsReturn = isLoading && before.Loading == 0 ? week.Phase == Phase.Return : isLoading && before.IsReturn,
            MainSessions = before.MainSessions + main.Count(day => day.Session != SessionKind.Primer),
            LegSets = isUsual && legSets > 0 ? legSets : before.LegSets,
            PeakLegSets = week.ReturnWeek is { } back && back <= _returnLength ? before.PeakLegSets : Math.Max(before.PeakLegSets, legSets),
            JumpContacts = isUsual && jumps > 0 ? jumps : before.JumpContacts,
            LowHops = isUsual && Hops(week) is var hops && hops > 0 ? hops : before.LowHops,
            Jumps = week.Days.Aggregate(before.Jumps, (log, day) => log.After(day)),
            LastMain = main.Count > 0 ? main[^1].Date : before.LastMain,
            Missed = main.Count > 0 ? 0 : before.Missed + planned,
            Loads = week.IsDeload ? before.Loads : before.Loads.After(week.Days.SelectMany(day => day.Entries.Select(entry => (day.Date, entry.Item)))),
            Known = before.Known.Count == 0 || week.Days.Any(day => day.Entries.Any(entry => !before.Known.Contains(entry.Exercise.Id)))
                ? before.Known.Concat(week.Days.SelectMany(day => day.Entries.Select(entry => entry.Exercise.Id))).ToHashSet()
                : before.Known,
        };
    }

    private static int Hops(WeekDraft week) => week.Days.Sum(day => day.Entries.Where(entry => entry.Exercise.Tier == 1).Sum(entry => entry.Item.Contacts));

    // A week to measure the next one by: whole, and neither lighter nor a break on purpose.
    private static bool IsUsual(WeekDraft week) =>
        !week.IsDeload
        && week.Days[0].Date >= week.Runner.Since
        && !week.Season.IsAfterRace(week.Monday)
        && week.Days.All(day => day.Phase is not (Phase.Taper or Phase.Transition) && day.Run != RunKind.Race);
}

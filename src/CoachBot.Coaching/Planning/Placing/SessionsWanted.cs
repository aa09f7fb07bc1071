using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>R-FREQ-01 to -07 and R-PHASE-04: how many main sessions a week of each phase wants.</summary>
internal sealed class SessionsWanted
{
    private static readonly Dictionary<Phase, RuleId> Rules = new()
    {
        [Phase.Base] = new RuleId("R-FREQ-01"),
        [Phase.Strength] = new RuleId("R-FREQ-02"),
        [Phase.Power] = new RuleId("R-FREQ-03"),
        [Phase.Competition] = new RuleId("R-FREQ-04"),
        [Phase.Taper] = new RuleId("R-FREQ-05"),
        [Phase.Transition] = new RuleId("R-FREQ-06"),
        [Phase.Return] = new RuleId("R-FREQ-07"),
    };

    private readonly Dictionary<Phase, int> _wanted;

    public SessionsWanted(Rulebook rules) =>
        _wanted = Rules.ToDictionary(rule => rule.Key, rule => rule.Key == Phase.Taper
            ? (int)rules[rule.Value].Number("main_sessions").High
            : rules[rule.Value].Number("main_sessions").Whole);

    public static RuleId RuleOf(Phase phase) => Rules[phase];

    public int Of(Phase phase) => _wanted[phase];

    /// <summary>What the phase of most of the week's days wants.</summary>
    public int MainSessions(WeekDraft week) => week.Days
        .Where(day => day.Date >= week.Runner.Since)
        .GroupBy(day => day.Phase)
        .OrderByDescending(phase => phase.Count())
        .Select(phase => _wanted[phase.Key])
        .FirstOrDefault();
}

using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-DIST-01 to -06: how hard and how many jumps a goal race asks for.</summary>
internal sealed class Distances(Rulebook rules)
{
    private const int Highest = 5;
    private static readonly RuleId Middle = new("R-DIST-01");
    private static readonly RuleId FiveK = new("R-DIST-02");
    private static readonly RuleId TenK = new("R-DIST-03");
    private static readonly RuleId Half = new("R-DIST-04");
    private static readonly RuleId Marathon = new("R-DIST-05");
    private static readonly RuleId Ultra = new("R-DIST-06");

    /// <summary>The rule of the goal race ahead; null without one.</summary>
    public RuleId? RuleOf(WeekDraft week, LocalDate date) => week.Season.Goal(date)?.Distance is { } distance ? RuleOf(distance) : null;

    /// <summary>The highest tier; the numbers are for intermediate runners, only marathon and ultra hold back the advanced too.</summary>
    public int TopTier(WeekDraft week, LocalDate date) =>
        RuleOf(week, date) is { } rule && (week.Level <= Level.L2 || rule == Marathon || rule == Ultra) ? rules[rule].Number("top_tier").Whole : Highest;

    /// <summary>The most contacts of tier 2 and above in a week; null when no race decides.</summary>
    public int? PeakContacts(WeekDraft week) => RuleOf(week, week.Monday) is { } rule ? rules[rule].Number("peak_contacts").Whole : null;

    private RuleId RuleOf(RaceDistance distance) => distance switch
    {
        { IsUltra: true } => Ultra,
        { IsMarathonOrLonger: true } => Marathon,
        { Metres: var metres } when metres <= rules[Middle].Number("metres").High => Middle,
        { IsUpToFiveK: true } => FiveK,
        { IsUpToTenK: true } => TenK,
        _ => Half,
    };
}

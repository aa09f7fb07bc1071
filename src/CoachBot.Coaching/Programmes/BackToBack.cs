using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>R-CON-04 and R-CON-07: strength right after hard running, in one session; a plan cannot tell the hours within a day.</summary>
internal static class BackToBack
{
    private static readonly RuleId OrderRule = new("R-CON-04");
    private static readonly RuleId NoGapRule = new("R-CON-07");

    public static IEnumerable<Violation> Check(Programme programme, LocalDate monday, Rulebook rules) =>
        from week in programme.Weeks
        where week.Sessions.Any(session => session.HasStrength && session.Run is RunKind.Key or RunKind.Long or RunKind.Race)
        from rule in new[] { (Id: OrderRule, Least: "gap_minimum"), (Id: NoGapRule, Least: "gap_tested") }
        let least = rules[rule.Id].Number(rule.Least).Low
        select new Violation(monday.PlusWeeks(week.Number - 1), rule.Id, "0 h", $"at least {least:0} h", rules[rule.Id].IsHard, null);
}

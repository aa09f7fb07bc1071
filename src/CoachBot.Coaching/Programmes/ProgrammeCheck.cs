using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>
/// A programme held against the training rules. A published one is shown and never prescribed: what it breaks is a warning,
/// and it owes nothing to levels that only our catalogue gives or to a phase that nobody told.
/// </summary>
public static class ProgrammeCheck
{
    private const int Week = 7;

    private static readonly RuleId LevelRule = new("C-LEVEL");
    private static readonly RuleId[] PhaseRules =
        [new("R-FREQ-01"), new("R-FREQ-02"), new("R-FREQ-03"), new("R-FREQ-04"), new("R-FREQ-05"), new("R-FREQ-06"), new("R-FREQ-07")];

    /// <summary>A programme has no dates; any Monday will do.</summary>
    private static readonly LocalDate FirstMonday = new(2024, 1, 1);

    /// <summary>Each rule that it breaks, in the order of its days.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue lacks an exercise.</exception>
    /// <exception cref="MissingRuleException">The rulebook lacks a rule or number that is asked for.</exception>
    public static IReadOnlyList<ProgrammeViolation> Run(Programme programme, Catalogue catalogue, Rulebook rules)
    {
        var found = PlanValidator.Check(ProgrammePlan.Of(programme, FirstMonday, catalogue, rules), catalogue, rules)
            .Concat(BackToBack.Check(programme, FirstMonday, rules))
            .Select(violation => new ProgrammeViolation(WeekOf(violation), violation))
            .OrderBy(violation => violation.Week);

        return programme.Kind == ProgrammeKind.Template ? [.. found] : [.. found.Where(violation => IsForStudies(programme, violation)).Select(AsWarning)];
    }

    private static bool IsForStudies(Programme programme, ProgrammeViolation violation) =>
        violation.Rule != LevelRule
        && !(PhaseRules.Contains(violation.Rule) && programme.Weeks[violation.Week - 1].Phase is null);

    private static ProgrammeViolation AsWarning(ProgrammeViolation violation) =>
        violation with { Violation = violation.Violation with { IsHard = false } };

    private static int WeekOf(Violation violation) => violation.Date is { } date ? (Period.DaysBetween(FirstMonday, date) / Week) + 1 : 1;
}

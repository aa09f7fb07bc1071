using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DEL-01: some weeks of building, then a lighter one; a break needs none.</summary>
internal sealed class DeloadWeek(Rulebook rules) : IPlanningStep
{
    private static readonly RuleId Rule = new("R-DEL-01");

    private readonly int _every = rules[Rule].Number("every").Whole;

    public Draft Apply(Draft draft) =>
        draft.Phase != Phase.Transition && draft.Week % _every == 0
            ? (draft with { IsDeload = true }).Because(Rule)
            : draft;
}

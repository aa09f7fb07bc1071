using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DEL-01: three weeks of building, one lighter week; a break needs none.</summary>
internal sealed class DeloadWeek : IPlanningStep
{
    private const int Cadence = 4;

    private static readonly RuleId Rule = new("R-DEL-01");

    public Draft Apply(Draft draft) =>
        draft.Phase != Phase.Transition && draft.Week % Cadence == 0
            ? (draft with { IsDeload = true }).Because(Rule)
            : draft;
}

namespace CoachBot.Coaching.Planning;

/// <summary>One step in the order of evaluation (training rules, section 1).</summary>
internal interface IPlanningStep
{
    Draft Apply(Draft draft);
}

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>One step in the order of evaluation (training rules, section 1).</summary>
internal interface IWeekStep
{
    WeekDraft Apply(WeekDraft week);
}

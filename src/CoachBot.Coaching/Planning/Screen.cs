using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 1, R-SCREEN-01 and section 16: nobody is coached through a red flag; the day says whom to see.</summary>
internal sealed class Screen(Rulebook rules) : IWeekStep
{
    private readonly Screening _screening = new(rules);

    public WeekDraft Apply(WeekDraft week) => week.Each(day =>
        _screening.Refusals(week.Runner) is { Count: > 0 } refusals ? day.Closed([.. refusals]) : day);
}

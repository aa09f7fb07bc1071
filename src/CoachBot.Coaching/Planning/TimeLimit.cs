using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 6, R-DAY-06 and R-DAY-08: a session fits the time there is and the sets that make sense; what matters least goes first.</summary>
internal sealed class TimeLimit(Rulebook rules) : IWeekStep
{
    private static readonly RuleId TimeRule = new("R-DAY-06");
    private static readonly RuleId SetsRule = new("R-DAY-08");

    private readonly Shortening _shortening = new(rules);
    private readonly Dictionary<CardKind, int> _most = new()
    {
        [CardKind.Main] = (int)rules[TimeRule].Number("minutes.main").High,
        [CardKind.Plyo] = (int)rules[TimeRule].Number("minutes.plyo").High,
        [CardKind.Micro] = (int)rules[TimeRule].Number("minutes.micro").High,
    };
    private readonly int _mostSets = (int)rules[SetsRule].Number("sets").High;

    public WeekDraft Apply(WeekDraft week) => week.Each(day => day.Session == SessionKind.None ? day : Fitted(week, day));

    private DayDraft Fitted(WeekDraft week, DayDraft day)
    {
        var kind = day.IsMain ? CardKind.Main : day.Session == SessionKind.Plyo ? CardKind.Plyo : CardKind.Micro;
        var limit = Math.Min(_most[kind], week.Runner.Minutes ?? int.MaxValue);
        var fitted = _shortening.To(day, limit, _mostSets, week.Limit.WarmUpMinutes);
        var minutes = SessionLength.MinutesOf(fitted, week.Limit.WarmUpMinutes);

        if (minutes > limit)
        {
            return day.IsMain ? Fitted(week, day.AsLight())
                : day with { Session = SessionKind.None, Entries = [] };
        }

        fitted = fitted with { Minutes = Math.Min(limit, (minutes + 4) / 5 * 5) };

        return fitted.Entries.Sum(entry => entry.Item.Sets) == day.Entries.Sum(entry => entry.Item.Sets) ? fitted
            : fitted.Because(new Reason(TimeRule, Decider.Minutes, limit.ToString(CultureInfo.InvariantCulture)));
    }
}

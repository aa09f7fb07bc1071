using System.Globalization;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support.Population;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Which rules plans break, how often the asked frequency is reached, and how long it all takes.</summary>
internal sealed class PlanReport
{
    private readonly SortedDictionary<(RuleId Rule, bool IsHard), (int Plans, int Times, string Example)> _rules = [];
    private readonly SortedDictionary<Phase, (int Weeks, int Reached)> _weeks = [];
    private int _plans;
    private TimeSpan _planned;
    private TimeSpan _checked;

    /// <summary>Weeks in which nothing hinders the sessions that are asked for.</summary>
    public int Weeks => _weeks.Values.Sum(phase => phase.Weeks);

    /// <summary>The share of those weeks that hold them.</summary>
    public double Reached => Share(_weeks.Values.Sum(phase => phase.Reached), Weeks);

    public void Add(Story story, HalfYear? year, IReadOnlyList<(Phase Phase, bool IsReached)> usual)
    {
        if (year is null)
        {
            return;
        }

        _plans++;
        _planned += year.PlanTime;
        _checked += year.CheckTime;

        foreach (var rule in year.Violations.GroupBy(violation => (violation.RuleId, violation.IsHard)))
        {
            var (plans, times, example) = _rules.GetValueOrDefault(rule.Key);
            _rules[rule.Key] = (plans + 1, times + rule.Count(), example ?? $"{Told.Of(rule.First())}  {story.Seed}");
        }

        foreach (var (phase, isReached) in usual)
        {
            var (weeks, reached) = _weeks.GetValueOrDefault(phase);
            _weeks[phase] = (weeks + 1, reached + (isReached ? 1 : 0));
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {_plans} plans of {Story.Weeks} weeks: {Each(_planned):0.0} ms to plan one, {Each(_checked):0.0} ms to check it.
        Weeks in which nothing hinders the sessions asked for: {Weeks}, reached in {Reached:P1} of them
        {string.Concat(_weeks.Select(phase => $"  {phase.Key,-12} {phase.Value.Weeks,7} {Percent(phase.Value.Reached, phase.Value.Weeks)}\n"))}
        Rules broken: share of plans, times a plan, one of them with its seed
        {string.Concat(_rules.OrderBy(rule => !rule.Key.IsHard).ThenByDescending(rule => rule.Value.Plans).Select(Line))}
        """);

    private string Line(KeyValuePair<(RuleId Rule, bool IsHard), (int Plans, int Times, string Example)> rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {rule.Key.Rule,-11} {(rule.Key.IsHard ? "HARD" : "warning"),-8} {Percent(rule.Value.Plans, _plans)} {(double)rule.Value.Times / rule.Value.Plans,6:0.0}  {rule.Value.Example}\n");

    private double Each(TimeSpan time) => time.TotalMilliseconds / Math.Max(1, _plans);

    private static string Percent(int part, int whole) => Share(part, whole).ToString("P1", CultureInfo.InvariantCulture).PadLeft(8);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

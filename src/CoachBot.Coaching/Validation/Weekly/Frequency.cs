using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-FREQ-01 to R-FREQ-07: main and jump sessions a week, phase by phase; what R-DAY-02 and R-PLYO-11 tell is not told twice.</summary>
internal sealed class Frequency : IPlanRule
{
    private static readonly RuleId JumpRule = new("R-PLYO-11");

    private static readonly Dictionary<Phase, RuleId> Rules = new()
    {
        [Phase.Base] = new("R-FREQ-01"),
        [Phase.Strength] = new("R-FREQ-02"),
        [Phase.Power] = new("R-FREQ-03"),
        [Phase.Competition] = new("R-FREQ-04"),
        [Phase.Taper] = new("R-FREQ-05"),
        [Phase.Transition] = new("R-FREQ-06"),
        [Phase.Return] = new("R-FREQ-07"),
    };

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Weeks
            .Where(week => week.OnlyPhase is not null)
            .SelectMany(week => MainSessions(plan, week, week.OnlyPhase!.Value).Concat(JumpSessions(plan, week, week.OnlyPhase.Value)))
            .Concat(WeeksWithoutStrength(plan));

    private static IEnumerable<Violation> MainSessions(PlanFacts plan, WeekFacts week, Phase phase)
    {
        var allowed = plan.Number(Rules[phase], "main_sessions");
        var isTooMany = week.MainSessions > allowed.High && week.MainSessions <= MainPerWeek.Most(plan, week, phase);

        // A race takes its place in the week.
        if (isTooMany || (week.IsWhole && !week.HasRace && !week.IsAfterRace && week.MainSessions < allowed.Low))
        {
            yield return plan.Break(Rules[phase], week.Start, $"{week.MainSessions} main sessions", Say.Range(allowed));
        }
    }

    private static IEnumerable<Violation> JumpSessions(PlanFacts plan, WeekFacts week, Phase phase)
    {
        var allowed = plan.Number(Rules[phase], "jump_sessions");
        var level = plan.LevelOn(week.Start);
        var most = plan.Find(Rules[phase], $"jump_sessions_top.{level}")?.High ?? allowed.High;
        var ceiling = plan.Number(JumpRule, "sessions").High;

        // After a layoff the jumps are back once their gate is passed again.
        if (phase == Phase.Return && plan.Runner.Gates >= 2)
        {
            most = ceiling;
        }

        if (week.JumpSessions > most && week.JumpSessions <= ceiling)
        {
            yield return plan.Break(Rules[phase], week.Start, $"{week.JumpSessions} jump sessions", Say.Number(most));
        }
    }

    private static IEnumerable<Violation> WeeksWithoutStrength(PlanFacts plan)
    {
        var rule = Rules[Phase.Transition];
        var most = plan.Number(rule, "weeks_without_strength").Whole;
        var empty = 0;

        foreach (var week in plan.Weeks.Where(week => week.IsWhole))
        {
            empty = week.IsIn(Phase.Transition) && week.Days.All(day => day.WorkSets == 0) ? empty + 1 : 0;

            if (empty == most + 1)
            {
                yield return plan.Break(rule, week.Start, $"{empty} weeks without strength", Say.Number(most));
            }
        }
    }
}

using System.Diagnostics;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using CoachBot.Tests.Support.Population;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Half a year of somebody's training, planned and checked.</summary>
internal sealed class HalfYear
{
    /// <summary>Comparisons that take a second plan share the stories: each looks at one in so many.</summary>
    public const int Turns = 40;

    private readonly Coach _coach;

    private HalfYear(Coach coach, Story story)
    {
        _coach = coach;
        Story = story;

        var start = Stopwatch.GetTimestamp();
        Plan = story.PlannedBy(coach);
        PlanTime = Stopwatch.GetElapsedTime(start);

        Violations = PlanValidator.Check(Plan with { Runner = Plan.Runner with { Gates = GateOn(story.To) } }, RealContent.Load.Catalogue, RealContent.Load.Rulebook);
        CheckTime = Stopwatch.GetElapsedTime(start) - PlanTime;
    }

    public Story Story { get; }

    public Plan Plan { get; }

    public IReadOnlyList<Card> Days => Plan.Days;

    public Runner Runner => Story.Runner;

    /// <summary>What the validator finds, all gates of the diary taken as passed; when each was passed is a promise of its own.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    public TimeSpan PlanTime { get; }

    public TimeSpan CheckTime { get; }

    /// <summary>Any number, to choose what a comparison changes.</summary>
    public int Choice => Story.Turn / Turns;

    public static HalfYear Of(Coach coach, Story story) => new(coach, story);

    public static Quantity Number(string rule, string name) => RealContent.Load.Rulebook[new RuleId(rule)].Number(name);

    /// <summary>The same half year with something else in its story.</summary>
    public Plan Replan(Func<Story, Story> change) => change(Story).PlannedBy(_coach);

    public Card Single(LocalDate date) => _coach.CardFor(Runner, Story.Diary, date);

    public static IReadOnlyList<Rule> Explained(Card card) => [.. Coach.ExplainDay(card).Concat(Coach.ExplainDoses(card)).Select(reason => RealContent.Load.Rulebook[reason.Rule])];

    /// <summary>The highest jump gate passed on this day or before.</summary>
    public int GateOn(LocalDate date) => Story.Diary.Days
        .Where(day => day.Key <= date)
        .Select(day => day.Value.GatePassed ?? 0)
        .Append(Runner.Gates)
        .Max();
}

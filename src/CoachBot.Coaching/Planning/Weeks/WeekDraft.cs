using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Seasons;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>A week from Monday to Sunday in the making: each planning step returns it a little more complete.</summary>
internal sealed record WeekDraft(Runner Runner, Diary Diary, Season Season, Standing Standing, LocalDate Monday)
{
    private const int Length = 7;

    public IReadOnlyList<DayDraft> Days { get; init; } = [];

    public Limit Limit { get; init; } = Limit.None;

    public Level Level { get; init; }

    /// <summary>The highest jump gate passed, 0-5.</summary>
    public int Gate { get; init; }

    public bool IsDeload { get; init; }

    /// <summary>The week of the way back from a break, from 1; null without one.</summary>
    public int? ReturnWeek { get; init; }

    /// <summary>What an earlier try of this week broke, and so has to go.</summary>
    public Repair Repair { get; init; }

    /// <summary>Weeks of training in earlier chapters.</summary>
    public int WeeksBefore { get; init; }

    /// <summary>The week of training in this chapter, from 1.</summary>
    public int Number => (Period.DaysBetween(Season.MondayOf(Runner.Since), Monday) / Length) + 1;

    /// <summary>The phase that the week's sessions belong to.</summary>
    public Phase Phase => (Days.FirstOrDefault(day => day.IsMain) ?? Days[0]).Phase;

    public IEnumerable<DayDraft> Sessions => Days.Where(day => day.IsMain);

    public WeekDraft Each(Func<DayDraft, DayDraft> change) => this with { Days = [.. Days.Select(change)] };

    public RunKind RunOn(LocalDate date) => Limit.IsWithoutRuns ? RunKind.None
        : Season.RaceOn(date) is not null ? RunKind.Race
        : Runner.RunDays.GetValueOrDefault(date.DayOfWeek);
}

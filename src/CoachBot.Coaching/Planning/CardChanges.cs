using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Changes;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Changes one card as its runner wishes: another exercise, or less time. What comes out keeps every HARD rule.</summary>
internal sealed class CardChanges(SeasonPlanner planner, Catalogue catalogue, Rulebook rules)
{
    private static readonly RuleId KeepRule = new("R-DET-05");
    private static readonly RuleId WarmUpRule = new("R-DAY-11");

    private readonly Substitution _substitution = new(catalogue, rules);
    private readonly Shortening _shortening = new(rules);
    private readonly FinalCheck _check = new(catalogue, rules);
    private readonly int _shortWarmUp = (int)rules[WarmUpRule].Number("easy_cardio").Low;

    /// <summary>The card with another exercise; the same card when the exercise is not on it.</summary>
    public Swap Swap(Runner runner, Diary diary, LocalDate date, SwapWish wish)
    {
        var planned = planner.Until(runner, diary, date);
        var card = planned.Cards[^1];

        if (Drafted(planned, date) is not { } day || day.Entries.FirstOrDefault(entry => entry.Exercise.Id == wish.Exercise) is not { } old || card.Items.Count == 0)
        {
            return new Swap(card, null, false);
        }

        var week = planned.LastWeek!;

        foreach (var (changed, instead) in _substitution.For(week, day, old, wish))
        {
            var swapped = Finished.Card(week, changed with { Minutes = Minutes(week, day, changed) });

            if (IsWithin(runner, swapped) && _check.IsSound(runner, diary, [.. planned.Cards.SkipLast(1), swapped]))
            {
                return new Swap(swapped, instead.Id, false);
            }
        }

        return wish.Cause == SwapCause.Dislike ? new Swap(card, null, false) : new Swap(Finished.Card(week, Without(week, day, old)), null, true);
    }

    /// <summary>The card in no more than these minutes; a shorter one stays as it is.</summary>
    public Card Shortened(Runner runner, Diary diary, LocalDate date, int minutes)
    {
        var planned = planner.Until(runner, diary, date);
        var card = planned.Cards[^1];

        if (card.Minutes <= minutes || Drafted(planned, date) is not { } day)
        {
            return card;
        }

        var shorter = _shortening.ToAnyLength(day, minutes, _shortWarmUp);
        var time = Math.Min(minutes, SessionLength.MinutesOf(shorter, _shortWarmUp));

        return Finished.Card(planned.LastWeek!, (shorter with { Minutes = time })
            .Because(new Reason(KeepRule, Decider.Minutes, minutes.ToString(CultureInfo.InvariantCulture))));
    }

    private static DayDraft? Drafted(Planned planned, LocalDate date) => planned.LastWeek?.Days.FirstOrDefault(day => day.Date == date);

    private static bool IsWithin(Runner runner, Card card) => !(card.Minutes > runner.Minutes);

    private static DayDraft Without(WeekDraft week, DayDraft day, Entry old)
    {
        var left = day with { Entries = [.. day.Entries.Where(entry => entry != old)] };
        var isStillMain = left.Entries.Count(entry => entry.LegSets > 0) >= 2;

        return left with { Minutes = Minutes(week, day, left), Session = day.IsMain && !isStillMain ? SessionKind.Light : day.Session };
    }

    private static int Minutes(WeekDraft week, DayDraft before, DayDraft after) => Math.Max(
        1,
        before.Minutes + SessionLength.MinutesOf(after, week.Limit.WarmUpMinutes) - SessionLength.MinutesOf(before, week.Limit.WarmUpMinutes));
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Seasons;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>
/// Step 8: the finished plan is held against every HARD rule by the validator, which knows nothing of the steps before.
/// A week that breaks one loses its jumps first, then sets, then its sessions.
/// </summary>
internal sealed class FinalCheck(Catalogue catalogue, Rulebook rules)
{
    public Planned Repaired(Runner runner, Diary diary, IReadOnlyList<Card> after, Func<IReadOnlyDictionary<LocalDate, Repair>, Planned> plan)
    {
        var repairs = new Dictionary<LocalDate, Repair>();
        var known = AsTold(runner, diary);

        while (true)
        {
            var planned = plan(repairs);

            if (Broken(new Plan(known, [.. planned.Cards, .. after])) is not { } week)
            {
                return planned;
            }

            if (repairs.GetValueOrDefault(week) == Repair.WithoutSessions)
            {
                return planned with { Cards = [.. planned.Cards.Select(card => Season.MondayOf(card.Date) == week ? Emptied(card) : card)] };
            }

            repairs[week] = repairs.GetValueOrDefault(week) + 1;
        }
    }

    /// <summary>Whether these cards keep every HARD rule.</summary>
    public bool IsSound(Runner runner, Diary diary, IReadOnlyList<Card> cards) => Broken(new Plan(AsTold(runner, diary), cards)) is null;

    private LocalDate? Broken(Plan plan) => plan.Days.Count == 0 ? null : PlanValidator.Check(plan, catalogue, rules)
        .Where(violation => violation.IsHard)
        .Select(violation => (LocalDate?)Season.MondayOf(violation.Date ?? plan.Days[0].Date))
        .FirstOrDefault();

    // Gates that were passed on the way count for the check as they did for the plan.
    private static Runner AsTold(Runner runner, Diary diary) => runner with
    {
        Gates = diary.Days.Values.Select(day => day.GatePassed ?? 0).Append(runner.Gates).Max(),
    };

    private static Card Emptied(Card card) => card with { Kind = CardKind.Rest, Items = [], Minutes = 0 };
}

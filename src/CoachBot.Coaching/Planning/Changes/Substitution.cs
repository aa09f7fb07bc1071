using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Jumping;
using CoachBot.Coaching.Planning.Lifting;
using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Changes;

/// <summary>Finds other exercises for one of the day: of the same movement, within every limit, with their numbers derived anew.</summary>
internal sealed class Substitution
{
    private static readonly RuleId PainRule = new("R-PAIN-02");
    private static readonly RuleId OrderRule = new("R-PROG-10");

    private readonly Catalogue _catalogue;
    private readonly Dose _dose;
    private readonly JumpSets _jumps;
    private readonly Situations _situations;
    private readonly MenuMaker _menus;

    public Substitution(Catalogue catalogue, Rulebook rules)
    {
        _catalogue = catalogue;
        _dose = new Dose(rules);
        _jumps = new JumpSets(rules);
        _situations = new Situations(rules);
        _menus = new MenuMaker(new ExerciseChoice(catalogue), rules);
    }

    /// <summary>The day with each possible substitute in turn, the best first.</summary>
    public IEnumerable<(DayDraft Day, Exercise Instead)> For(WeekDraft week, DayDraft day, Entry old, SwapWish wish)
    {
        var limited = week with { Runner = Equipped(week.Runner, old.Exercise, wish), Limit = week.Limit.And(Sparing(old.Exercise, wish)) };
        var taken = day.Entries.Select(entry => entry.Exercise.Id).ToHashSet();
        var picking = new Picking(limited.Runner, limited.Level, limited.Limit, 0, taken, new HashSet<ExerciseId>()) { OnlyKnown = _menus.OnlyKnown(week) };
        var possible = _catalogue.All
            .Where(exercise => exercise.Pattern == old.Exercise.Pattern && IsOfTheSameKind(exercise, old.Exercise) && picking.Allows(exercise))
            .OrderByDescending(exercise => exercise.Id == wish.To)
            .ThenByDescending(exercise => exercise.Id == old.Exercise.ReplaceBy)
            .ThenByDescending(exercise => exercise.Id == old.Exercise.Easier)
            .ThenByDescending(exercise => exercise.Level);

        return from exercise in possible
               let entry = Made(limited, day, old, exercise, wish)
               where entry is not null
               let changed = day with { Entries = [.. day.Entries.Select(one => one == old ? entry : one)] }
               where wish.Cause != SwapCause.Time || SessionLength.MinutesOf(changed, week.Limit.WarmUpMinutes) < SessionLength.MinutesOf(day, week.Limit.WarmUpMinutes)
               select (changed, exercise);
    }

    private Entry? Made(WeekDraft week, DayDraft day, Entry old, Exercise exercise, SwapWish wish)
    {
        var entry = old.Slot is { } slot ? _dose.For(slot, exercise, old.Item.Sets, _situations.Of(week, day))
            : exercise.Tier is null or 0 ? old with { Exercise = exercise, Item = old.Item with { Exercise = exercise.Id, Tier = exercise.Tier } }
            : _jumps.Instead(exercise, old.Item.Contacts, week);

        return entry is null ? null : entry with
        {
            Item = entry.Item with
            {
                Rir = old.Item.Rir is null ? null : entry.Item.Rir,
                Reasons = [new Reason(wish.Cause == SwapCause.Pain ? PainRule : OrderRule, Decider.Wish, old.Exercise.Id.Value), .. entry.Item.Reasons],
            },
        };
    }

    // A jump is replaced by one of its tier or below, and nothing else by a jump.
    private static bool IsOfTheSameKind(Exercise exercise, Exercise old) =>
        old.Tier is null ? exercise.Tier is null : exercise.Tier <= old.Tier && exercise.Prescription.StartsWith("RX-T", StringComparison.Ordinal);

    private static Runner Equipped(Runner runner, Exercise old, SwapWish wish) => wish.Cause != SwapCause.Equipment ? runner : runner with
    {
        Equipment = runner.Equipment.Except(wish.Without ?? old.Needs.Groups.SelectMany(group => group).Concat(old.Needs.Optional).ToHashSet()).ToHashSet(),
    };

    private static Limit Sparing(Exercise old, SwapWish wish) => wish.Cause != SwapCause.Pain ? Limit.None : new Limit
    {
        Spared = wish.Area is { } area ? AreaSet.Of(area) : old.Cautions.Keys.Aggregate(default(AreaSet), (all, one) => all.And(AreaSet.Of(one))),
        TopTier = old.Tier is null ? Limit.None.TopTier : 0,
    };
}

using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-PLYO-05 to -09: sets, contacts a set and rests of jumps.</summary>
internal sealed class JumpSets(Rulebook rules)
{
    private const int Strong = 3;
    private const decimal FirstShare = 0.6m;
    private static readonly RuleId TierRule = new("R-PLYO-01");
    private static readonly RuleId HopsRule = new("R-PLYO-05");
    private static readonly RuleId StrongRule = new("R-PLYO-07");
    private static readonly RuleId SetsRule = new("R-PLYO-08");
    private static readonly RuleId RestRule = new("R-PLYO-09");
    private static readonly RuleId GrowthRule = new("R-PLYO-12");
    private static readonly RuleId NewTierRule = new("R-PLYO-13");
    private static readonly RuleId StopRule = new("R-PLYO-15");
    private static readonly RuleId HeightRule = new("R-PLYO-16");
    private static readonly RuleId GroundRule = new("R-PLYO-18");

    /// <summary>T0: how to land, a few times, each held.</summary>
    public Entry Landing(Exercise exercise, WeekDraft week)
    {
        var usual = rules.Prescription(exercise.Prescription);

        return Made(exercise, usual.Sets!.Value.Whole, usual.Reps!.Value.Whole, 0, [Because(week), .. usual.RestsOn.Select(rule => new Reason(rule))]);
    }

    /// <summary>T1: low hops, this many in all.</summary>
    public IEnumerable<Entry> Hops(Exercise exercise, int contacts, WeekDraft week) =>
        Fit(1, contacts, week, sets => (int)sets.High) is var (count, reps)
            ? [Made(exercise, count, reps, Rest(1), [new Reason(HopsRule, Decider.Level, week.Level.ToString()), Because(week), new Reason(SetsRule)])]
            : [];

    /// <summary>Another jump in place of one with this many contacts; null when they do not fit its tier.</summary>
    public Entry? Instead(Exercise exercise, int contacts, WeekDraft week) =>
        Fit(exercise.Tier!.Value, Math.Min(contacts, StrongCap(week, exercise.Tier.Value)), week, MostSets(week)) is var (sets, reps)
            ? Made(exercise, sets, reps, Rest(exercise.Tier.Value), [Because(week), new Reason(SetsRule)])
            : null;

    /// <summary>T2 and above: this many contacts in one exercise, or in two.</summary>
    public IEnumerable<Entry> Jumps(WeekDraft week, int contacts, Exercise first, Exercise? second, bool isNew)
    {
        var most = Math.Min(contacts, StrongCap(week, first.Tier!.Value));
        var isSmall = second is null || contacts < (2 * rules[SetsRule].Number($"contacts.T{first.Tier}").High * rules[SetsRule].Number($"sets.T{first.Tier}").Low);

        if (Fit(first.Tier.Value, isSmall ? most : Math.Min(most, (int)(contacts * FirstShare)), week, MostSets(week)) is not var (sets, reps))
        {
            yield break;
        }

        var reasons = Reasons(week, first, isNew);
        yield return Made(first, sets, reps, Rest(first.Tier.Value), reasons);

        var left = contacts - (sets * reps);
        left = second is { Tier: >= Strong } ? Math.Min(left, StrongCap(week, second.Tier.Value) - (first.Tier >= Strong ? sets * reps : 0)) : left;

        if (second is not null && !isSmall && Fit(second.Tier!.Value, left, week, MostSets(week)) is var (more, each))
        {
            yield return Made(second, more, each, Rest(second.Tier.Value), reasons);
        }
    }

    private static Func<Quantity, int> MostSets(WeekDraft week) => sets => week.Phase == Phase.Competition ? (int)sets.Low : (int)Math.Min(sets.High, week.Limit.MostSets);

    private int StrongCap(WeekDraft week, int tier)
    {
        if (tier < Strong)
        {
            return int.MaxValue;
        }

        var rule = rules[StrongRule];
        var ofLevel = rule.Numbers.TryGetValue($"contacts.{week.Level}", out var level) ? (int)(level.High * week.Limit.ContactShare) : 0;

        return rule.Numbers.TryGetValue($"contacts_tier.T{tier}", out var ofTier) ? Math.Min(ofLevel, ofTier.Whole) : ofLevel;
    }

    // The most that fits, in as even and usual a shape as the rule allows.
    private (int Sets, int Reps)? Fit(int tier, int contacts, WeekDraft week, Func<Quantity, int> mostSets)
    {
        var (sets, reps) = (rules[SetsRule].Number($"sets.T{tier}"), rules[SetsRule].Number($"contacts.T{tier}"));
        var usual = rules.Prescription($"RX-T{tier}").Sets!.Value.Whole;
        var best = ((int Sets, int Reps)?)null;
        var high = mostSets(sets);

        for (var set = (int)sets.Low; set <= high; set++)
        {
            var each = Math.Min(contacts / set, (int)Math.Min(reps.High, week.Limit.MostReps < int.MaxValue && tier > 1 ? week.Limit.MostReps : int.MaxValue));
            each = tier == 1 ? each / 5 * 5 : each;

            if (each >= reps.Low && (best is not var (before, per) || set * each > before * per || (set * each == before * per && Math.Abs(set - usual) < Math.Abs(before - usual))))
            {
                best = (set, each);
            }
        }

        return best;
    }

    private int Rest(int tier) => rules[RestRule].Number($"rest.T{tier}").Whole;

    private static Reason[] Reasons(WeekDraft week, Exercise exercise, bool isNew) =>
    [
        Because(week),
        isNew ? new Reason(NewTierRule, Decider.Log) : new Reason(GrowthRule, Decider.Log, week.Standing.JumpContacts > 0 ? Told(week.Standing.JumpContacts) : ""),
        new Reason(SetsRule),
        new Reason(StopRule),
        .. exercise.Tier > Strong ? [new Reason(HeightRule)] : Array.Empty<Reason>(),
        .. exercise.Tier >= Strong ? [new Reason(GroundRule)] : Array.Empty<Reason>(),
    ];

    private static Reason Because(WeekDraft week) => week.Gate <= (int)week.Level + 1
        ? new Reason(TierRule, Decider.Gates, Told(week.Gate))
        : new Reason(TierRule, Decider.Level, week.Level.ToString());

    private static Entry Made(Exercise exercise, int sets, int reps, int rest, Reason[] reasons)
    {
        var item = new CardItem
        {
            Exercise = exercise.Id,
            Block = Block.Jumps,
            Sets = sets,
            Reps = reps,
            RestSeconds = rest > 0 ? rest : 30,
            Tier = exercise.Tier,
            Reasons = reasons,
        };

        return new Entry(exercise, item).With(item);
    }

    private static string Told(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

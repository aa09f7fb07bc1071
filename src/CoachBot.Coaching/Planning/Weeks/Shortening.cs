using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>R-DET-05, R-FREQ-09 and R-DAY-08: makes a session shorter: the smallest exercises go, then sets, then exercises; loads stay, for they keep the strength.</summary>
internal sealed class Shortening(Rulebook rules)
{
    private const int FewestLegExercises = 3;
    private const int FewestBigOnes = 2;
    private const int JumpsWeight = 45;
    private const int TrunkWeight = 35;
    private const int UsualSets = 2;
    private static readonly RuleId KeepRule = new("R-DET-05");

    private readonly int _fewestSets = rules[KeepRule].Number("sets").Whole;

    public DayDraft To(DayDraft day, int minutes, int mostSets, int warmUpMinutes)
    {
        var shorter = day;

        while ((SessionLength.MinutesOf(shorter, warmUpMinutes) > minutes || WorkSets(shorter) > mostSets) && Next(shorter) is { } next)
        {
            shorter = next;
        }

        return shorter;
    }

    /// <summary>The same without regard for what a main session needs: better one good exercise than none.</summary>
    public DayDraft ToAnyLength(DayDraft day, int minutes, int warmUpMinutes)
    {
        var shorter = To(day, minutes, int.MaxValue, warmUpMinutes);

        while (SessionLength.MinutesOf(shorter, warmUpMinutes) > minutes && shorter.Entries.Count(entry => entry.Item.Block != Block.Warmup) > 1)
        {
            shorter = Without(shorter, shorter.Entries.Where(entry => entry.Item.Block != Block.Warmup).MinBy(Weight)!);
        }

        return shorter;
    }

    private static int WorkSets(DayDraft day) => day.IsMain ? day.Entries.Where(entry => entry.IsWork).Sum(entry => entry.Item.Sets) : 0;

    // The lightest small exercise, then a set of the lightest of those that have most, then the lightest leg exercise.
    private DayDraft? Next(DayDraft day)
    {
        var rising = day.Entries.Where(entry => entry.Item.Block != Block.Warmup).OrderBy(Weight).ToList();

        return rising.Find(entry => IsSmall(entry) && Weight(entry) < TrunkWeight && rising.Count > 1) is { } least ? Without(day, least)
            : WithMoreThan(rising, UsualSets) is { } many ? WithFewer(day, many)
            : rising.Find(entry => IsSmall(entry) && rising.Count > 1) is { } small ? Without(day, small)
            : rising.Where(entry => entry.Exercise.Tier is not null).Skip(1).LastOrDefault() is { } second ? Without(day, second)
            : WithMoreThan(rising, _fewestSets) is { } one ? WithFewer(day, one)
            : rising.Find(entry => entry.Exercise.Tier is not null && rising.Count > 1) is { } jump ? Without(day, jump)
            : rising.Find(entry => MayGo(day, entry)) is { } leg ? Without(day, leg)
            : null;
    }

    private static bool IsSmall(Entry entry) => entry.LegSets == 0 && entry.Exercise.Tier is null;

    private static Entry? WithMoreThan(List<Entry> rising, int sets) => rising.Where(entry => entry.LegSets > sets).ToList() is { Count: > 0 } many
        ? many.First(entry => entry.LegSets == many.Max(other => other.LegSets))
        : null;

    private static bool MayGo(DayDraft day, Entry entry)
    {
        var others = day.Entries.Where(other => other != entry && other.LegSets > 0).Select(other => other.Exercise.Pattern).ToList();

        return others.Count >= FewestLegExercises && others.Count(pattern => pattern.IsMultiJoint()) >= FewestBigOnes;
    }

    private static int Weight(Entry entry) => entry.Slot is { } slot ? SlotRoles.Of(slot).Weight : JumpsWeight;

    private static DayDraft Without(DayDraft day, Entry gone) => day with { Entries = [.. day.Entries.Where(entry => entry != gone)] };

    private static DayDraft WithFewer(DayDraft day, Entry one) => day with
    {
        Entries = [.. day.Entries.Select(entry => entry == one ? entry.With(entry.Item with { Sets = entry.Item.Sets - 1 }) : entry)],
    };
}

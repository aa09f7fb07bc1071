using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>The week's sets, exercise by exercise; when there are too many, the least weighty give first, and none gives everything while another can give.</summary>
internal sealed class Allotment(IReadOnlyList<Share> shares)
{
    private const int FewestLegExercises = 3;

    public IEnumerable<Share> Shares => shares.Where(share => share.Sets > 0);

    public int LegSets => shares.Where(share => share.IsLegs).Sum(share => share.Sets);

    /// <summary>No exercise gets more than this.</summary>
    public void Within(int most)
    {
        foreach (var share in shares)
        {
            share.Sets = Math.Min(share.Sets, most);
        }
    }

    /// <summary>Those asked for get no more than this together.</summary>
    public void Cap(int most, Func<Share, bool> which, IReadOnlyList<RuleId>? reasons = null)
    {
        var those = shares.Where(which).OrderBy(share => share.Weight).ToList();

        while (those.Sum(share => share.Sets) > most && Giver(those) is { } giver)
        {
            giver.Sets--;
            giver.Reasons.UnionWith(reasons ?? []);
        }
    }

    /// <summary>Those asked for keep this share of their sets.</summary>
    public void Scale(decimal part, Func<Share, bool> which, IReadOnlyList<RuleId>? reasons = null) =>
        Cap((int)decimal.Ceiling(shares.Where(which).Sum(share => share.Sets) * part), which, reasons);

    /// <summary>Each exercise gives some sets, and keeps one.</summary>
    public void Less(int sets, IReadOnlyList<RuleId> reasons)
    {
        foreach (var share in shares.Where(share => share.Sets > 1))
        {
            share.Sets = Math.Max(1, share.Sets - sets);
            share.Reasons.UnionWith(reasons);
        }
    }

    // First whoever has most, the lightest of them; with one set left each, exercises go until a session would be none any more.
    private Share? Giver(List<Share> those)
    {
        var most = those.Max(share => share.Sets);

        return most > 1 ? those.First(share => share.Sets == most)
            : those.FirstOrDefault(share => share.Sets == 1 && (!share.IsLegs || LegExercises(share.Date) > FewestLegExercises));
    }

    private int LegExercises(NodaTime.LocalDate date) => shares.Count(share => share.Date == date && share is { IsLegs: true, Sets: > 0 });
}

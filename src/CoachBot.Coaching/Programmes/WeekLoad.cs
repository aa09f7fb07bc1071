using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Programmes;

/// <summary>How much a programme's week asks of the legs. Of a range the most counts, for limits are about the most.</summary>
/// <param name="LegSets">Working sets for the legs; hips, trunk and arms are not among them.</param>
/// <param name="LowContacts">Contacts of low hops, tier 1.</param>
/// <param name="HardContacts">Contacts of jumps of tier 2 and above.</param>
/// <param name="WeightedContacts">The same, each weighed by its tier (WCU, R-PLYO-04).</param>
public sealed record WeekLoad(decimal LegSets, decimal LowContacts, decimal HardContacts, decimal WeightedContacts)
{
    private static readonly RuleId WeightRule = new("R-PLYO-04");

    /// <summary>The load of this week.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue lacks an exercise.</exception>
    /// <exception cref="MissingRuleException">The rulebook does not weigh a tier.</exception>
    public static WeekLoad Of(ProgrammeWeek week, Catalogue catalogue, Rulebook rules)
    {
        var times = week.Times.High;
        var legs = week.Sessions.SelectMany(session => session.Lines).Where(line => line.Exercises.Any(id => IsForLegs(catalogue[id])));
        var jumps = week.Sessions
            .SelectMany(session => session.Jumps)
            .Select(line => (Tier: line.Exercises.Max(id => catalogue[id].Tier) ?? 0, Contacts: line.MostContacts * times))
            .ToList();

        return new WeekLoad(
            legs.Sum(line => line.Sets?.High ?? 0) * times,
            jumps.Where(jump => jump.Tier == 1).Sum(jump => jump.Contacts),
            jumps.Where(jump => jump.Tier >= 2).Sum(jump => jump.Contacts),
            jumps.Sum(jump => jump.Contacts * rules[WeightRule].Number($"load_factor.T{jump.Tier}").Default));
    }

    private static bool IsForLegs(Exercise exercise) => exercise.Pattern is
        Pattern.Squat or Pattern.SingleLegSquat or Pattern.KneeExtension
        or Pattern.Hinge or Pattern.Hamstring
        or Pattern.Calf or Pattern.Foot
        or Pattern.ExplosiveSquat or Pattern.ExplosiveSingleLeg or Pattern.ExplosiveHinge or Pattern.ExplosivePull;
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Programmes;

/// <summary>
/// A line of a programme as an item of a card. Of a range the end that asks more counts, of several exercises the hardest;
/// sets that nobody told are 0. A load in repetitions (4RM) is what allows no more, without a percent.
/// </summary>
internal static class DoseItem
{
    private const int MinuteSeconds = 60;

    private static readonly RuleId HopsRule = new("R-PLYO-05");
    private static readonly RuleId MetresRule = new("R-PLYO-20");
    private static readonly RuleId GeneralLoadRule = new("R-GEN-01");

    /// <summary>The item of a line that follows the rules in what it leaves open.</summary>
    public static CardItem Of(DoseLine line, Catalogue catalogue, Rulebook rules)
    {
        var item = AsTold(line, catalogue, rules);

        return item with { RestSeconds = item.RestSeconds ?? UsualRest.Of(item, rules) };
    }

    /// <summary>The item of a line that leaves open what its author did not tell.</summary>
    public static CardItem OfStudy(DoseLine line, Catalogue catalogue, Rulebook rules)
    {
        var item = AsTold(line, catalogue, rules);

        // Too light for strength, a lift is for speed.
        return item.Block == Block.Strength && item.Pct1rm < rules[GeneralLoadRule].Number("load").Low
            ? item with { Block = Block.Explosive }
            : item;
    }

    private static CardItem AsTold(DoseLine line, Catalogue catalogue, Rulebook rules)
    {
        var exercise = line.Exercises.Select(id => catalogue[id]).MaxBy(exercise => exercise.Tier ?? -1)!;

        return new CardItem
        {
            Exercise = exercise.Id,
            Block = ProgrammeBlock.Of(exercise),
            Sets = Most(line.Sets) ?? 0,
            Reps = Most(line.Reps),
            Seconds = Most(line.Seconds),
            Metres = Most(line.Metres),
            PerSide = exercise.Side == Side.Single && exercise.Tier is null,
            Pct1rm = line.LoadPercent?.High,
            Rir = line.IsRepetitionMaximum ? 0 : (int?)line.Rir?.Low,
            RestSeconds = (int?)line.RestSeconds?.Low,
            Tier = exercise.Tier,
            Contacts = exercise.Tier > 0 ? (int)decimal.Ceiling(Contacts(line, exercise, rules)) : 0,
        };
    }

    private static decimal Contacts(DoseLine line, Exercise exercise, Rulebook rules) => line switch
    {
        { SessionContacts: { } all } => all.High,
        { Sets: null } => 0,
        { Reps: { } reps } => line.Sets.Value.High * reps.High * exercise.Contacts,
        { Seconds: { } seconds } when exercise.Tier == 1 =>
            line.Sets.Value.High * seconds.High * rules[HopsRule].Number("contacts_a_minute").Default / MinuteSeconds,
        { Metres: { } metres } when exercise.Pattern == Pattern.Bound =>
            line.Sets.Value.High * metres.High / rules[MetresRule].Number("metres_per_contact.bounds").Default,
        _ => 0,
    };

    private static int? Most(Amount? amount) => (int?)amount?.High;
}

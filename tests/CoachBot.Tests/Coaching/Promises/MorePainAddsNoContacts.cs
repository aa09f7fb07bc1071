using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>An injury that hurts more, or one more, adds no jumps to the half year, weighed as R-PLYO-04 weighs them: low hops may take the place of hard landings.</summary>
internal sealed class MorePainAddsNoContacts : IPromise
{
    private const int Worst = 10;
    private const int Worse = 3;
    private const int EnoughMinutes = 60;

    private static readonly BodyArea[] Areas = Enum.GetValues<BodyArea>();
    private static readonly InjuryKind[] Kinds = Enum.GetValues<InjuryKind>();

    public int? Turn => 6;

    public IEnumerable<string> Broken(HalfYear year)
    {
        // In a short session fewer contacts may be all that fits.
        if (year.Runner.Minutes < EnoughMinutes)
        {
            return [];
        }

        var worse = Hurt(year.Runner.Injuries, year.Choice);
        var before = Load(year.Days);
        var after = Load(year.Replan(story => story with { Runner = story.Runner with { Injuries = worse } }).Days);

        return after > before
            ? [$"{after} units of jumps in place of {before} with {string.Join(", ", worse)}"]
            : [];
    }

    private static decimal Load(IEnumerable<Card> days) =>
        days.Sum(card => card.Items.Where(item => item.Tier is not null).Sum(item => item.Contacts * HalfYear.Number("R-PLYO-04", $"load_factor.T{item.Tier}").Default));

    private static IReadOnlyList<Injury> Hurt(IReadOnlyList<Injury> injuries, int choice) => injuries.Count > 0
        ? [injuries[0] with { Pain = Math.Min(Worst, injuries[0].Pain + Worse) }, .. injuries.Skip(1)]
        : [new Injury(Areas[choice % Areas.Length], Kinds[choice / Areas.Length % Kinds.Length]) { Pain = 1 + (choice % Worst) }];
}

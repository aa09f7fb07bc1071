using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Every exercise can be done with what the runner owns, at their level, and spares what hurts.</summary>
internal sealed class ExercisesFitTheRunner : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        from item in card.Items
        let exercise = RealContent.Load.Catalogue[item.Exercise]
        from wrong in Wrongs(year, card, exercise)
        select Told.On(card, $"{item.Exercise} {wrong}");

    private static IEnumerable<string> Wrongs(HalfYear year, Card card, Exercise exercise)
    {
        var runner = year.Runner;

        if (exercise.Needs.Groups.Any(group => !group.Any(runner.Equipment.Contains)))
        {
            yield return "needs kit that the runner has not";
        }

        if (exercise.Level > runner.Level && !(exercise.Level == Level.L1 && HasLearned(year, card)))
        {
            yield return $"is for {exercise.Level}, the runner is {runner.Level}";
        }

        foreach (var (area, caution) in exercise.Cautions)
        {
            if (runner.Cautions.Contains(area) && caution == Caution.Avoid)
            {
                yield return $"is to avoid with care for the {area}";
            }

            foreach (var injury in runner.Injuries.Where(injury => injury.Area == area && MustSpare(injury, caution)))
            {
                yield return $"does not spare the {area}: {injury.Kind}, pain {injury.Pain}";
            }
        }

        if (IsForTwo(year, card) && exercise.Cautions.TryGetValue(BodyArea.Pregnancy, out var forTwo) && forTwo == Caution.Avoid)
        {
            yield return "is to avoid in pregnancy and the weeks after";
        }
    }

    // Red pain spares the area whole, pain of the bone type and all that hurts unclear what is to avoid; amber pain may be worked
    // on only where its cause is known.
    private static bool MustSpare(Injury injury, Caution caution)
    {
        var isRed = injury.Pain > HalfYear.Number("R-PAIN-03", "above").Whole;
        var isAmber = injury.Pain > HalfYear.Number("R-PAIN-01", "pain").High;

        return caution == Caution.Avoid
            ? isRed || isAmber || !injury.Cleared
            : isRed || (isAmber && injury.Kind is not (InjuryKind.Tendon or InjuryKind.Kneecap or InjuryKind.Bone));
    }

    private static bool HasLearned(HalfYear year, Card card) =>
        card.Date >= year.Story.From.PlusWeeks(HalfYear.Number("R-MAX-09", "weeks").Whole);

    private static bool IsForTwo(HalfYear year, Card card) =>
        year.Runner.Pregnancy is not null || Ability.WeeksAfterBirth(year.Runner, card.Date) < HalfYear.Number("R-POST-01", "low_impact").High;
}

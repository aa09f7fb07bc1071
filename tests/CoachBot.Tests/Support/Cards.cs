using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Support;

/// <summary>Cards that carry just these reasons.</summary>
internal static class Cards
{
    public static Card Rest(params IReadOnlyList<Reason> reasons) =>
        new() { Date = Some.Day, Phase = Phase.Base, Week = 1, Kind = CardKind.Rest, Reasons = reasons };

    public static Card Session(IReadOnlyList<Reason> reasons, params IReadOnlyList<CardItem> items) =>
        Rest(reasons) with { Kind = CardKind.Main, Minutes = 40, Items = items };

    public static CardItem Item(string exercise, params IReadOnlyList<Reason> reasons) => new()
    {
        Exercise = new ExerciseId(exercise),
        Block = Block.Strength,
        Sets = 3,
        Reps = 8,
        Rir = 2,
        RestSeconds = 90,
        Reasons = reasons,
    };

    public static Reason Because(string rule, Decider by = Decider.Method, string value = "") => new(new RuleId(rule), by, value);
}

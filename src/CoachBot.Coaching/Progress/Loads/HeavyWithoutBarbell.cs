using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-MAX-13: one leg, deficit, pause, slow descent or a backpack can be heavy; if not, moderate sets and jumps replace it.</summary>
public sealed class HeavyWithoutBarbell(Rulebook rules)
{
    private static readonly RuleId Id = new("R-MAX-13");
    private static readonly RuleId ModerateReps = new("R-GEN-02");

    private readonly Rule _rule = rules[Id];
    private readonly Quantity _moderate = rules[ModerateReps].Number("reps");

    /// <summary>How the hardest variant the runner has is to be used.</summary>
    /// <param name="repsToFailure">Repetitions done and in reserve together, 0 or more.</param>
    public Decision<WithoutBarbell> For(int repsToFailure) => new(
        repsToFailure < Number("reps").Low ? WithoutBarbell.Easier
        : repsToFailure <= Number("reps").High ? WithoutBarbell.Heavy
        : WithoutBarbell.ModerateAndJumps,
        [Id]);

    /// <summary>What the sets aim at, in the same case.</summary>
    /// <param name="sets">Working sets, 1 or more.</param>
    /// <param name="repsToFailure">Repetitions done and in reserve together, 0 or more.</param>
    public Decision<RepTarget> Target(int sets, int repsToFailure)
    {
        var rir = Number("rir").Whole;

        return For(repsToFailure).Value == WithoutBarbell.ModerateAndJumps
            ? new(new(sets, (int)_moderate.Low, (int)_moderate.High, rir), [Id, ModerateReps])
            : new(new(sets, (int)Number("reps").Low - rir, (int)Number("reps").High - rir, rir), [Id]);
    }

    private Quantity Number(string name) => _rule.Number(name);
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Loads;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Loads;

/// <summary>Lifts to progress with.</summary>
internal static class Lifts
{
    public static RepTarget Target { get; } = new(Sets: 3, LowReps: 8, HighReps: 12, Rir: 2);

    public static LoadSteps Gym { get; } = LoadSteps.Every(2.5m, 20, 300);

    public static Lift Squat { get; } = new(Pattern.Squat, Target, Gym);

    public static Lift Press { get; } = new(Pattern.Push, Target, LoadSteps.Every(1, 4, 60));

    public static Gen<LoadSteps> AnySteps { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[1, 10], Gen.Int[1, 20], Gen.Int[0, 200], (step, from, more) => LoadSteps.Every(step / 2m, from, from + more)),
        Gen.Int[1, 60].List[0, 8].Select(kg => LoadSteps.Of(kg.Select(load => (decimal)load))),
        Gen.Int[1, 20].List[0, 6].Select(plates => LoadSteps.Barbell(20, plates.Select(plate => (decimal)plate))));

    public static Gen<Lift> Any { get; } = Gen.Select(Gen.Enum<Pattern>(), AnySteps, (pattern, steps) => new Lift(pattern, Target, steps));
}

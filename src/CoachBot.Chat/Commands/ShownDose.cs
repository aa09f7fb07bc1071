using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>Parts of a dose that was shown, each as a few words; null where the exercise has no such number.</summary>
internal static class ShownDose
{
    private const int LongRest = 90;

    /// <summary>Sets, repetitions, load and rest in a line.</summary>
    public static string Whole(ShownExercise exercise, Language language) =>
        string.Join(", ", new[] { Amount(exercise, language), exercise.Load, Rest(exercise, language) }.OfType<string>());

    /// <summary>Sets and repetitions or seconds.</summary>
    public static string? Amount(ShownExercise exercise, Language language)
    {
        var amount = exercise switch
        {
            { Seconds: { } seconds } => language.Say(Phrase.DoseSeconds, ("sets", exercise.Sets ?? 1), ("amount", seconds)),
            { Reps: { } reps } => language.Say(Phrase.DoseReps, ("sets", exercise.Sets ?? 1), ("amount", reps)),
            _ => null,
        };

        return amount is not null && exercise.PerSide ? $"{amount} {language.Say(Phrase.DosePerSide)}" : amount;
    }

    /// <summary>The number of sets.</summary>
    public static string? Sets(ShownExercise exercise, Language language) =>
        exercise.Sets is { } sets ? language.Say(Phrase.FollowSets, ("sets", sets)) : null;

    /// <summary>The rest between sets.</summary>
    public static string? Rest(ShownExercise exercise, Language language) => exercise.RestSeconds switch
    {
        null or 0 => null,
        < LongRest and { } seconds => language.Say(Phrase.DoseRest, ("rest", seconds)),
        { } seconds => language.Say(Phrase.FollowLongRest, ("rest", seconds), ("minutes", $"{seconds / 60}:{seconds % 60:00}")),
    };

    /// <summary>The load, or how to find it.</summary>
    public static string Load(ShownExercise exercise, Language language) =>
        exercise.Load ?? language.Say(Phrase.FollowOwnLoad, ("rir", exercise.Rir ?? UsualReserve));

    /// <summary>How hard it should be.</summary>
    public static string Effort(ShownExercise exercise, Language language) =>
        language.Say(Phrase.FollowEffort, ("rir", exercise.Rir ?? UsualReserve));

    /// <summary>Whether the numbers are for each side.</summary>
    public static string Side(ShownExercise exercise, Language language) =>
        language.Say(exercise.PerSide ? Phrase.FollowEachSide : Phrase.FollowInTotal);

    // R-MAX-04: one to three repetitions stay in reserve.
    private const int UsualReserve = 2;
}

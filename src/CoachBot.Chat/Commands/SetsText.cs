using CoachBot.Chat.Words;
using CoachBot.Coaching.Progress;

namespace CoachBot.Chat.Commands;

/// <summary>Sets as they were done in a few words: 3 × 8, 80 kg, 2 in reserve.</summary>
internal static class SetsText
{
    /// <summary>Sets that were told together: they have one load.</summary>
    public static string Of(IReadOnlyList<SetResult> sets, Language language)
    {
        var parts = new List<string> { Amounts(sets, language) };

        if (sets[0].LoadKg > 0)
        {
            parts.Add(language.Say(Phrase.DoseLoad, ("kg", NumberText.Of(sets[0].LoadKg, language))));
        }

        if (sets[0].Rir is { } rir)
        {
            parts.Add(language.Say(Phrase.DoseRir, ("rir", rir)));
        }

        return string.Join(", ", parts);
    }

    /// <summary>One set: 8 × 80 kg.</summary>
    public static string Of(SetResult set, Language language)
    {
        var amount = set.Seconds is { } seconds ? language.Say(Phrase.SetSeconds, ("seconds", seconds)) : language.Say(Phrase.SetReps, ("reps", set.Reps));

        return set.LoadKg > 0 ? $"{amount}, {language.Say(Phrase.DoseLoad, ("kg", NumberText.Of(set.LoadKg, language)))}" : amount;
    }

    private static string Amounts(IReadOnlyList<SetResult> sets, Language language) => sets switch
    {
        [{ Seconds: { } seconds }, ..] => language.Say(Phrase.DoseSeconds, ("sets", sets.Count), ("amount", seconds)),
        _ when sets.All(set => set.Reps == sets[0].Reps) => language.Say(Phrase.DoseReps, ("sets", sets.Count), ("amount", sets[0].Reps)),
        _ => string.Join(" + ", sets.Select(set => set.Reps)),
    };
}

using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;

namespace CoachBot.Chat.Commands;

/// <summary>A dose in one short line: sets, repetitions, effort, rest.</summary>
internal static class DoseText
{
    public static string Of(CardItem item, Language language)
    {
        var parts = new List<string> { Amount(item, language) };

        if (item.Rir is { } rir)
        {
            parts.Add(language.Say(Phrase.DoseRir, ("rir", rir)));
        }

        if (item.Sets > 1 && item.RestSeconds is { } rest)
        {
            parts.Add(language.Say(Phrase.DoseRest, ("rest", rest)));
        }

        return string.Join(", ", parts);
    }

    private static string Amount(CardItem item, Language language)
    {
        var (key, value) = item switch
        {
            { Seconds: { } seconds } => (Phrase.DoseSeconds, seconds),
            { Metres: { } metres } => (Phrase.DoseMetres, metres),
            { Tier: > 0 } => (Phrase.DoseContacts, item.Reps ?? 0),
            _ => (Phrase.DoseReps, item.Reps ?? 0),
        };

        var amount = language.Say(key, ("sets", item.Sets), ("amount", value));

        return item.PerSide ? $"{amount} {language.Say(Phrase.DosePerSide)}" : amount;
    }
}

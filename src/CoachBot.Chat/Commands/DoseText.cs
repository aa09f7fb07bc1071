using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;

namespace CoachBot.Chat.Commands;

/// <summary>A dose in one short line: sets, repetitions, load, effort, rest.</summary>
internal static class DoseText
{
    public static string Of(CardItem item, Language language)
    {
        var parts = new List<string> { Amount(item, language) };

        if (Load(item, language) is { } load)
        {
            parts.Add(load);
        }

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

    private static string? Load(CardItem item, Language language) => (item.LoadKg, item.Pct1rm) switch
    {
        ({ } kg and > 0, { } percent) => language.Say(
            Phrase.DoseLoadPercent, ("kg", NumberText.Of(kg, language)), ("percent", NumberText.Of(percent, language))),
        ({ } kg and > 0, null) => language.Say(Phrase.DoseLoad, ("kg", NumberText.Of(kg, language))),
        (_, { } percent) => language.Say(Phrase.DosePercent, ("percent", NumberText.Of(percent, language))),
        _ => null,
    };

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

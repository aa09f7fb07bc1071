using System.Globalization;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;

namespace CoachBot.Content.Sheets;

/// <summary>A line of a programme in words: the exercise, or several of which any will do, and what is told of its dose.</summary>
internal sealed class DoseLineWords(Catalogue catalogue, Language language)
{
    private const string Untold = "?";

    public string Of(DoseLine line)
    {
        var names = string.Join($" {language.Say(Phrase.ProgrammeOr)} ", line.Exercises.Select(id => language.Exercises[id].Name));
        var dose = string.Join(", ", Parts(line).OfType<string>());

        return dose == "" ? names : $"{names} {dose}";
    }

    public string Number(decimal value) =>
        value.ToString("0.##", CultureInfo.InvariantCulture).Replace(".", language.Say(Phrase.DecimalSign), StringComparison.Ordinal);

    public string Number(Amount amount) => amount.Low == amount.High ? Number(amount.Low) : $"{Number(amount.Low)}-{Number(amount.High)}";

    private IEnumerable<string?> Parts(DoseLine line) =>
    [
        Size(line),
        Said(Phrase.ProgrammePercent, "percent", line.LoadPercent),
        Said(Phrase.DoseRir, "rir", line.Rir),
        line.Tempo is { } tempo ? language.Say(Phrase.ProgrammeTempo, ("up", tempo.Up), ("hold", tempo.Hold), ("down", tempo.Down)) : null,
        Said(Phrase.DoseRest, "rest", line.RestSeconds),
    ];

    private string? Size(DoseLine line)
    {
        if (line.SessionContacts is { } contacts)
        {
            return language.Say(Phrase.ProgrammeContacts, ("amount", Number(contacts)));
        }

        var (key, amount) = line switch
        {
            { Seconds: { } seconds } => (Phrase.DoseSeconds, seconds),
            { Metres: { } metres } => (Phrase.DoseMetres, metres),
            { Reps: { } reps, IsRepetitionMaximum: true } => (Phrase.ProgrammeMaximum, reps),
            { Reps: { } reps } => (IsJump(line) ? Phrase.DoseContacts : Phrase.DoseReps, reps),
            _ => ("", default(Amount)),
        };

        if (key == "")
        {
            return null;
        }

        var size = language.Say(key, ("sets", line.Sets is { } sets ? Number(sets) : Untold), ("amount", Number(amount)));

        return IsPerSide(line) ? $"{size} {language.Say(Phrase.DosePerSide)}" : size;
    }

    private string? Said(string key, string name, Amount? amount) => amount is { } told ? language.Say(key, (name, Number(told))) : null;

    private bool IsJump(DoseLine line) => line.Exercises.Any(id => catalogue[id].Tier > 0);

    private bool IsPerSide(DoseLine line) => line.Exercises.All(id => catalogue[id] is { Side: Side.Single, Tier: null });
}

using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Sheets;

/// <summary>A programme as Markdown: whom it is for, where it is from, and week by week what is done.</summary>
public static class ProgrammeSheet
{
    public static string Write(Programme programme, Catalogue catalogue, Rulebook rules, Language language)
    {
        var weeks = new ProgrammeWeekWords(programme, catalogue, rules, language);

        return string.Join("\n\n", [.. Head(programme, rules, language), .. Alike(programme.Weeks).Select(weeks.Of)]) + "\n";
    }

    private static IEnumerable<string> Head(Programme programme, Rulebook rules, Language language) =>
    [
        $"# {ProgrammeWho.Named(programme, language)}",
        language.Programmes[programme.Id].About,
        string.Join('\n', Facts(programme, rules, language)),
    ];

    private static IEnumerable<string> Facts(Programme programme, Rulebook rules, Language language)
    {
        var whom = string.Join("; ", ProgrammeWho.For(programme, language));
        var kit = string.Join(", ", programme.Equipment.Select(piece => language.Say($"{Phrase.KitPrefix}{piece.ToString().ToLowerInvariant()}")));

        if (whom != "")
        {
            yield return $"- {language.Say(Phrase.ProgrammeFor)}: {whom}";
        }

        if (kit != "")
        {
            yield return $"- {language.Say(Phrase.SettingsKit)}: {kit}";
        }

        yield return $"- {language.Say(Phrase.ProgrammeOrigin)}: {ProgrammeWho.Origin(programme, language)}";

        foreach (var source in programme.Sources)
        {
            yield return $"- {rules.Source(source).Reference}";
        }

        if (programme.ExpectedWarnings.Count > 0)
        {
            var against = programme.ExpectedWarnings.Select(rule => $"{rule} {language.Rules[rule].Title}");
            yield return $"- {language.Say(Phrase.ProgrammeAgainst)}: {string.Join("; ", against)}";
        }
    }

    // Weeks that are written once share their sessions.
    private static IEnumerable<IReadOnlyList<ProgrammeWeek>> Alike(IReadOnlyList<ProgrammeWeek> weeks)
    {
        for (var first = 0; first < weeks.Count;)
        {
            var sessions = weeks[first].Sessions;
            var alike = weeks.Skip(first).TakeWhile(week => ReferenceEquals(week.Sessions, sessions)).ToList();
            first += alike.Count;

            yield return alike;
        }
    }
}

using CoachBot.Chat.Words;
using CoachBot.Coaching.Programmes;

namespace CoachBot.Content.Sheets;

/// <summary>Programmes by the codes of their tables, a line each: code and id, name, weeks, for whom or how well it is known.</summary>
public static class ProgrammeList
{
    public static string Write(ProgrammeBook programmes, Language language) =>
        string.Concat(programmes.All
            .OrderBy(programme => programme.Template.Length)
            .ThenBy(programme => programme.Template, StringComparer.Ordinal)
            .Select(programme => $"{Line(programme, language)}\n"));

    private static string Line(Programme programme, Language language) =>
        $"{programme.Template} {programme.Id}: {language.Programmes[programme.Id].Name} ({string.Join("; ", About(programme, language))})";

    private static IEnumerable<string> About(Programme programme, Language language) =>
    [
        language.Say(Phrase.ProgrammeLength, ("weeks", programme.Weeks.Count)),
        .. ProgrammeWho.For(programme, language),
        .. programme.Kind == ProgrammeKind.Published ? [ProgrammeWho.Origin(programme, language)] : Array.Empty<string>(),
    ];
}

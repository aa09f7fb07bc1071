using CoachBot.Chat.Words;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Sheets;

/// <summary>For whom a programme is and where it is from, in short words.</summary>
internal static class ProgrammeWho
{
    public static string Named(Programme programme, Language language) =>
        $"{language.Programmes[programme.Id].Name} ({programme.Template}, {programme.Id})";

    public static IEnumerable<string> For(Programme programme, Language language)
    {
        if (programme.Level is { } level)
        {
            yield return language.Say(level switch
            {
                Level.L0 => Phrase.LevelL0,
                Level.L1 => Phrase.LevelL1,
                Level.L2 => Phrase.LevelL2,
                _ => Phrase.LevelL3,
            });
        }

        if (programme.Age is { } age)
        {
            yield return language.Say(Phrase.ProgrammeAge, ("age", age));
        }

        if (programme.RunDays is { } days)
        {
            yield return language.Say(Phrase.ProgrammeRunDays, ("days", days));
        }

        foreach (var distance in programme.Distances)
        {
            yield return distance;
        }
    }

    public static string Origin(Programme programme, Language language) => language.Say(programme.Certainty switch
    {
        _ when programme.Kind == ProgrammeKind.Template => Phrase.ProgrammeTemplate,
        Certainty.Seen => Phrase.ProgrammeSeen,
        Certainty.Quoted => Phrase.ProgrammeQuoted,
        _ => Phrase.ProgrammeApproximate,
    });
}

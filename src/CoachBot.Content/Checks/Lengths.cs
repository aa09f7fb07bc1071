using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>Texts are as short as a chat, a card or a menu wants them.</summary>
internal static class Lengths
{
    private const int Cue = 60;
    private const int Description = 60;
    private const int ShortestDescription = 3;
    private const int Answer = 400;
    private const int More = 500;
    private const int Reason = 220;
    private const int ProgrammeName = 60;
    private const int ProgrammeWords = 300;

    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
        manuscript.Tongues.SelectMany(tongue => OfLanguage(manuscript, tongue));

    private static IEnumerable<ContentProblem> OfLanguage(Manuscript manuscript, Tongue tongue) =>
    [
        .. tongue.Exercises.All.SelectMany(exercise =>
            exercise.Value.Cues.Index().SelectMany(cue => TooLong(exercise, "a cue", cue.Item, Cue, "cues", $"{cue.Index}"))),
        .. tongue.Commands.All.SelectMany(command => TooLong(command, "a description", command.Value.Description, Description, "description")),
        .. tongue.Commands.All.Where(command => command.Value.Description.Length is > 0 and < ShortestDescription)
            .Select(command => command.Problem($"a description has {ShortestDescription} characters at least", "description")),
        .. tongue.Articles.All.SelectMany(article => TooLong(article, "an answer", article.Value.Answer, Answer, "answer")),
        .. tongue.Articles.All.SelectMany(article => TooLong(article, "'more'", article.Value.More ?? "", More, "more")),
        .. tongue.RedFlags.All.SelectMany(flag => TooLong(flag, "an answer", flag.Value.Answer, Answer, "answer")),
        .. tongue.Programmes.All.SelectMany(programme => TooLong(programme, "a name", programme.Value.Name, ProgrammeName, "name")),
        .. tongue.Programmes.All.SelectMany(programme => TooLong(programme, "'about'", programme.Value.About, ProgrammeWords, "about")),
        .. tongue.Programmes.All.SelectMany(programme =>
            programme.Value.Notes.SelectMany(note => TooLong(programme, $"the note of week {note.Key}", note.Value, ProgrammeWords, "notes", $"{note.Key}"))),
        .. tongue.Rules.All.SelectMany(rule => TooLong(rule, "a reason", AsRead(manuscript, tongue, rule.Id, rule.Value.Why), Reason, "why")),
    ];

    // What counts is what a runner reads, and a number is shorter than its placeholder.
    private static string AsRead(Manuscript manuscript, Tongue tongue, string rule, string why) =>
        manuscript.Rules.Find(rule) is { } found ? Why.Fill(why, found.Value, tongue.DecimalSign) : why;

    private static IEnumerable<ContentProblem> TooLong<T>(
        Written<T> written, string what, string text, int most, params IReadOnlyList<string> path) =>
        text.Length > most
            ? [written.Problem($"{what} has {most} characters at most; this one has {text.Length}", [.. path])]
            : [];
}

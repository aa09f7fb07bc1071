using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>A week of a programme, in the file of its programme.</summary>
internal static class WeekFile
{
    private const string Letters = "ABCDEFG";
    private const int LongestRepeat = 60;
    private const int MostTimes = 14;

    public static WeekEntry Read(Node node) => Fields.Read(node, fields => Entry(fields, node));

    private static WeekEntry Entry(Fields fields, Node node)
    {
        var lines = new List<WrittenLine>();
        var sessions = Letters.Select(letter => Session(fields, letter, lines)).OfType<ProgrammeSession>().ToList();

        if (node.Entries is not null && !sessions.Select(session => session.Letter).SequenceEqual(Letters.Take(sessions.Count)))
        {
            node.Report($"sessions are {string.Join(", ", sessions.Select(session => session.Letter))}; letters begin with A and none is left out");
        }
        else if (node.Entries is not null && sessions.Count == 0)
        {
            node.Report("a week has a session, 'A' at least");
        }

        var week = new ProgrammeWeek(0, PhaseCode.Read(fields.Find("phase")), fields.Find("deload")?.AsFlag() ?? false, sessions)
        {
            Race = fields.Find("race") is { } race ? Vocabulary<RacePriority>.Read(race) : null,
            Times = Times(fields.Find("times")),
            RestsOn = [.. fields.OptionalTexts("rests_on").Select(rule => new RuleId(rule))],
        };

        return new WeekEntry(week, fields.Find("repeat")?.AsWhole("repeat", 1, LongestRepeat) ?? 1, fields.OptionalText("note"), lines, node);
    }

    private static ProgrammeSession? Session(Fields fields, char letter, List<WrittenLine> written)
    {
        var (lines, jumps, run, day) =
            (fields.Find($"{letter}"), fields.Find($"jumps_{letter}"), fields.Find($"run_{letter}"), fields.Find($"day_{letter}"));

        return lines is null && jumps is null && run is null
            ? null
            : new ProgrammeSession(letter, Lines(lines, isJump: false, written), Lines(jumps, isJump: true, written))
            {
                HasStrength = lines is not null,
                Run = run is null ? RunKind.None : Vocabulary<RunKind>.Read(run),
                Day = day is null ? null : WeekdayWord.Read(day),
            };
    }

    private static List<DoseLine> Lines(Node? list, bool isJump, List<WrittenLine> written)
    {
        var lines = new List<DoseLine>();

        foreach (var node in list?.AsList() ?? [])
        {
            if (DoseNotation.Read(node) is { } line)
            {
                lines.Add(line);
                written.Add(new WrittenLine(line, isJump, node));
            }
        }

        return lines;
    }

    private static Amount Times(Node? node) =>
        (node is null ? null : DoseNotation.Amount(node, 1, MostTimes)) ?? Amount.Exactly(1);
}

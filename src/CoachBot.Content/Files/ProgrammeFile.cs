using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Programmes with their English words: <c>config/programmes/*.yaml</c> and <c>config/programmes/published/*.yaml</c>.</summary>
internal static class ProgrammeFile
{
    public static IReadOnlyList<Written<ProgrammeEntry>> Read(YamlFile file) =>
        Fields.Read(file, [], top => top.Items("programmes", Entry));

    private static ProgrammeEntry Entry(Fields fields, string id)
    {
        var (name, about) = (fields.Text("name"), fields.Text("about"));
        var list = fields.Need("weeks");
        var weeks = (list?.AsList() ?? []).Select(WeekFile.Read).ToList();

        if (list?.Items is [])
        {
            list.Report("a programme has a week at least");
        }

        var programme = new Programme(id, fields.Text("template"), fields.Word<ProgrammeKind>("kind"), Numbered(weeks))
        {
            Level = Word<Level>(fields.Find("level")),
            Age = fields.Find("age")?.AsWhole("age", 10, 100),
            RunDays = fields.Find("run_days")?.AsWhole("run_days", 1, 7),
            Layout = fields.OptionalText("layout") is { } layout ? new RuleId(layout) : null,
            Distances = fields.OptionalText("distance")?.Split(", ") ?? [],
            Equipment = [.. (fields.Find("equipment")?.AsList() ?? []).Select(Piece)],
            Sources = fields.OptionalTexts("sources"),
            Certainty = Word<Certainty>(fields.Find("certainty")),
            ExpectedWarnings = Rules(fields, "expected_warnings"),
            RestsOn = Rules(fields, "rests_on"),
        };

        return new ProgrammeEntry(programme, new ProgrammeText(name, about, Notes(weeks)), weeks);
    }

    private static IReadOnlyList<ProgrammeWeek> Numbered(IReadOnlyList<WeekEntry> weeks) =>
        [.. weeks.SelectMany(entry => Enumerable.Repeat(entry.Week, entry.Repeat)).Select((week, index) => week with { Number = index + 1 })];

    private static Dictionary<int, string> Notes(IReadOnlyList<WeekEntry> weeks)
    {
        var notes = new Dictionary<int, string>();
        var number = 1;

        foreach (var week in weeks)
        {
            if (week.Note is { } note)
            {
                notes[number] = note;
            }

            number += week.Repeat;
        }

        return notes;
    }

    private static T? Word<T>(Node? node)
        where T : struct, Enum => node is null ? null : Vocabulary<T>.Read(node);

    private static Kit Piece(Node node) => Vocabulary<Kit>.Read(node, node.AsText(), "equipment");

    private static IReadOnlyList<RuleId> Rules(Fields fields, string key) => [.. fields.OptionalTexts(key).Select(rule => new RuleId(rule))];
}

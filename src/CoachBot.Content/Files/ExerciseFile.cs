using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Exercises with their English words: <c>config/exercises/*.yaml</c>.</summary>
internal static class ExerciseFile
{
    public static IReadOnlyList<Written<(Exercise Exercise, ExerciseText English)>> Read(YamlFile file) =>
        Fields.Read(file, [], top => top.Items("exercises", Entry));

    private static (Exercise, ExerciseText) Entry(Fields fields, string id) => (Exercise(fields, id), ExerciseWords.Read(fields));

    private static Exercise Exercise(Fields fields, string id) =>
        new(
            new ExerciseId(id),
            fields.Word<Pattern>("pattern"),
            fields.Word<Plane>("plane"),
            fields.Texts("muscles"),
            Needs(fields.Need("equipment")),
            fields.Word<Side>("side"),
            fields.Word<Level>("level"),
            Cautions(fields.Find("cautions")),
            fields.Text("prescription"))
        {
            Tier = fields.Find("tier")?.AsWhole(),
            Contacts = fields.Find("contacts")?.AsWhole() ?? 0,
            Easier = Other(fields, "easier"),
            Harder = Other(fields, "harder"),
            ReplaceBy = Other(fields, "replace_by"),
        };

    private static KitNeed Needs(Node? node) => node is null ? KitNeed.None : Equipment.Read(node);

    private static ExerciseId? Other(Fields fields, string key) =>
        fields.OptionalText(key) is { } id ? new ExerciseId(id) : null;

    private static Dictionary<BodyArea, Caution> Cautions(Node? node)
    {
        var cautions = new Dictionary<BodyArea, Caution>();

        foreach (var (area, caution) in node?.AsMap() ?? [])
        {
            cautions[Vocabulary<BodyArea>.Read(caution, area, "a body area")] = Vocabulary<Caution>.Read(caution);
        }

        return cautions;
    }
}

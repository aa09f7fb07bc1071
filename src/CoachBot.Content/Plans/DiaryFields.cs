using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Plans;

/// <summary>Reads a diary, key by key.</summary>
internal static class DiaryFields
{
    public static Diary Read(Fields fields, Catalogue catalogue)
    {
        var days = new Dictionary<LocalDate, DiaryDay>();
        var lines = new Dictionary<LocalDate, int>();

        foreach (var one in fields.Need("days")?.AsList() ?? [])
        {
            var (date, day) = Fields.Read(one, page => (page.NeedDate("date"), Day(page, catalogue)));

            // A date that is none was told already.
            if (date != default && !lines.TryAdd(date, one.Line))
            {
                one.Report($"{IsoDate.Of(date)} is repeated; it is already on line {lines[date]}");
            }

            days[date] = day;
        }

        return new Diary(days);
    }

    private static DiaryDay Day(Fields fields, Catalogue catalogue) => new()
    {
        IsMissed = fields.Flag("missed"),
        Readiness = fields.Part("readiness", Readiness),
        SleepHours = fields.Number("sleep_hours", 0, 24),
        HadAlcohol = fields.Flag("alcohol"),
        HadFever = fields.Flag("fever"),
        Soreness = fields.Whole("soreness", 0, 10),
        Pain = fields.Each("pain", node => Fields.Read(node, Pain)),
        GatePassed = fields.Whole("gate", 1, 5),
        Sets = fields.Map<ExerciseId, IReadOnlyList<SetResult>>("sets", (node, id) => KnownExercise.Read(node, id, catalogue), Sets),
    };

    private static ReadinessAnswers Readiness(Fields fields) => new(
        Answer(fields, "sleep"),
        Answer(fields, "freshness"),
        Answer(fields, "softness"),
        Answer(fields, "calm"),
        Answer(fields, "mood"));

    private static int Answer(Fields fields, string key) => fields.NeedWhole(key, 1, 5);

    private static PainReport Pain(Fields fields) => new(
        fields.Word<BodyArea>("area"),
        fields.NeedWhole("score", 0, 10),
        fields.Each("signs", Sign).Aggregate(PainSigns.None, (all, sign) => all | sign),
        fields.Flag("known"));

    private static PainSigns Sign(Node node) => Vocabulary<PainSigns>.Read(node, node.AsText(), "a sign of pain");

    private static IReadOnlyList<SetResult> Sets(Node node) => [.. node.AsList().Select(one => Fields.Read(one, Set))];

    private static SetResult Set(Fields fields) =>
        new(fields.Number("load_kg", 0, 1000) ?? 0, fields.NeedWhole("reps", 0, 1000), fields.Whole("rir", 0, 20))
        {
            HasFailedRep = fields.Flag("failed"),
        };
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Plans;

/// <summary>Reads a plan, key by key.</summary>
internal static class PlanFields
{
    public static Plan Read(Fields fields)
    {
        var runner = fields.Need("runner") is { } node ? Fields.Read(node, RunnerFields.Read) : new Runner();
        var days = new List<Card>();

        foreach (var one in fields.Need("days")?.AsList() ?? [])
        {
            var day = Fields.Read(one, Day);

            if (days.Count > 0 && day.Date <= days[^1].Date)
            {
                one.Report($"{IsoDate.Of(day.Date)} comes after {IsoDate.Of(days[^1].Date)}; days stand in order, each once");
            }

            days.Add(day);
        }

        return new Plan(runner, days);
    }

    private static Card Day(Fields fields) => new()
    {
        Date = fields.NeedDate("date"),
        Phase = fields.NeedWord("phase", PhaseWords.Parse, $"a phase; one of {PhaseWords.All}"),
        Kind = fields.NeedWord("kind", KindWords.Parse, $"a kind of day; one of {KindWords.All}"),
        Deload = fields.Flag("deload"),
        Minutes = fields.Whole("minutes", 0, 300) ?? 0,
        Run = fields.WordOr("run", RunKind.None),
        Items = fields.Each("items", node => Fields.Read(node, Item)),
        Reasons = fields.Each("reasons", node => Fields.Read(node, Reason)),
    };

    private static CardItem Item(Fields fields) => new()
    {
        Exercise = new ExerciseId(fields.Text("exercise")),
        Block = fields.Word<Block>("block"),
        Sets = fields.NeedWhole("sets", 1, 100),
        Reps = fields.Whole("reps", 1, 1000),
        Seconds = fields.Whole("seconds", 1, 7200),
        PerSide = fields.Flag("per_side"),
        Pct1rm = fields.Number("pct_1rm", 0, 200),
        LoadKg = fields.Number("load_kg", 0, 1000),
        Rir = fields.Whole("rir", 0, 20),
        RestSeconds = fields.Whole("rest_s", 0, 3600),
        Tier = fields.Whole("tier", 0, 5),
        Contacts = fields.Whole("contacts", 0, 10_000) ?? 0,
        Reasons = fields.Each("reasons", node => new Reason(new RuleId(node.AsText()))),
    };

    private static Reason Reason(Fields fields) => new(new RuleId(fields.Text("rule"))) { Text = fields.Value("text")?.AsText() };
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Plans;

/// <summary>Reads whom a plan is for, key by key.</summary>
internal static class RunnerFields
{
    public static Runner Read(Fields fields) => new()
    {
        Since = fields.Date("since") ?? default,
        Name = fields.Value("name")?.AsText(),
        Age = fields.Whole("age", 0, 120),
        AgeGroup = fields.Word("age_group", AgeGroup.Parse, "an age group such as 50-59, 60+ or under-14"),
        Sex = fields.Value("sex") is { } sex ? Vocabulary<Sex>.Read(sex) : null,
        Pregnancy = fields.Part("pregnancy", Pregnancy),
        Postpartum = fields.Part("postpartum", Postpartum),
        Level = fields.WordOr("level", Level.L0),
        StrengthMonths = fields.Whole("strength_months", 0, 1200),
        LastTrained = fields.Date("last_trained"),
        Gates = fields.Whole("gates", 0, 5) ?? 0,
        Equipment = fields.Each("equipment", node => Vocabulary<Kit>.Read(node, node.AsText(), "equipment")).ToHashSet(),
        RunDays = fields.Map("run_days", Weekday, Vocabulary<RunKind>.Read),
        Races = fields.Each("races", node => Fields.Read(node, Race)),
        Injuries = fields.Each("injuries", node => Fields.Read(node, Injury)),
        Cautions = fields.Each("cautions", Vocabulary<BodyArea>.Read),
        Illnesses = fields.Each("illnesses", node => Fields.Read(node, Illness)),
        RedFlags = fields.Each("red_flags", node => node.AsText()),
        Maxima = fields.Map<ExerciseId, decimal>("maxima", (_, id) => new ExerciseId(id), node => node.NumberWithin(1, 1000)),
        Minutes = fields.Whole("minutes", 5, 300),
        DaysOff = [.. fields.Each("days_off", node => Weekday(node, node.AsText())).OfType<IsoDayOfWeek>()],
        BodyWeightKg = fields.Number("body_weight_kg", 20, 300),
        Language = fields.Value("language")?.AsText(),
        Zone = fields.Value("zone")?.AsText(),
    };

    private static Pregnancy Pregnancy(Fields fields) => new(fields.NeedWhole("week", 0, 45), fields.Flag("cleared"));

    private static Postpartum Postpartum(Fields fields) =>
        new(fields.NeedWhole("weeks", 0, 520), fields.Flag("symptom_free"), fields.Flag("cleared"));

    private static Race Race(Fields fields) => new(
        fields.NeedDate("date"),
        fields.NeedWord("distance", RaceDistance.Parse, "a distance such as 1500m, 10k, half, marathon or ultra"),
        fields.Word<RacePriority>("priority"));

    private static Injury Injury(Fields fields) => new(fields.Word<BodyArea>("area"), fields.Word<InjuryKind>("kind"))
    {
        Since = fields.Date("since"),
        Cleared = fields.Flag("cleared"),
        Pain = fields.Whole("pain", 0, 10) ?? 0,
    };

    private static SickDays Illness(Fields fields) => new(fields.NeedDate("from"), fields.Date("until")) { Cleared = fields.Flag("cleared") };

    private static IsoDayOfWeek? Weekday(Node node, string word)
    {
        var day = Enum.GetValues<IsoDayOfWeek>()
            .FirstOrDefault(day => day != IsoDayOfWeek.None && day.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));

        if (day != IsoDayOfWeek.None)
        {
            return day;
        }

        node.Report($"'{word}' is not a day of the week, such as monday");

        return null;
    }
}

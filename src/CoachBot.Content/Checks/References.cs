using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Files;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>What is named exists.</summary>
internal static class References
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. manuscript.Exercises.All.SelectMany(exercise => OfExercise(manuscript, exercise)),
        .. manuscript.UsualNames.All
            .Where(name => name.Value.Means is { Value: not "" } id && !manuscript.Exercises.MayHave(id.Value))
            .Select(name => name.Problem($"'{name.Value.Means}' is not an exercise", "means")),
        .. manuscript.Rules.All.SelectMany(rule => Sources(manuscript, rule, rule.Value.Sources)),
        .. manuscript.Gates.All.SelectMany(gate => Sources(manuscript, gate, gate.Value.Sources)),
        .. manuscript.Prescriptions.All.SelectMany(dose => Grounds(dose, dose.Value.RestsOn, manuscript.Rules.MayHave, "a rule")),
        .. manuscript.Articles.All.SelectMany(article =>
            Grounds(article, article.Value.RestsOn, id => IsGround(manuscript, id), "a rule, a gate or a red flag")),
        .. manuscript.Programmes.All.SelectMany(programme => OfProgramme(manuscript, programme)),
    ];

    private static IEnumerable<ContentProblem> OfExercise(Manuscript manuscript, Written<Exercise> written)
    {
        var exercise = written.Value;
        (string Key, ExerciseId? Id)[] others = [("easier", exercise.Easier), ("harder", exercise.Harder), ("replace_by", exercise.ReplaceBy)];

        foreach (var (key, id) in others)
        {
            if (id is { Value: var value } && value != "" && !manuscript.Exercises.MayHave(value))
            {
                yield return written.Problem($"'{value}' is not an exercise", key);
            }
        }

        if (exercise.Prescription != "" && !manuscript.Prescriptions.MayHave(exercise.Prescription))
        {
            yield return written.Problem($"'{exercise.Prescription}' is not a prescription", "prescription");
        }
    }

    private static IEnumerable<ContentProblem> OfProgramme(Manuscript manuscript, Written<ProgrammeEntry> written)
    {
        var programme = written.Value.Programme;
        IEnumerable<RuleId> layouts = programme.Layout is { } layout ? [layout] : [];

        return
        [
            .. Unknown(written, "layout", layouts.Select(rule => rule.Value), manuscript.Layouts.MayHave, "a rule that lays out a week"),
            .. Sources(manuscript, written, programme.Sources),
            .. Unknown(written, "expected_warnings", programme.ExpectedWarnings.Select(rule => rule.Value), manuscript.Rules.MayHave, "a rule"),
            .. Grounds(written, programme.RestsOn, id => IsGround(manuscript, id), "a rule, a gate or a red flag"),
            .. written.Value.Weeks.SelectMany(week =>
                Grounds(written with { Node = week.Node }, week.Week.RestsOn, id => IsGround(manuscript, id), "a rule, a gate or a red flag")),
            .. written.Value.Lines.SelectMany(line => line.Line.Exercises
                .Where(id => !manuscript.Exercises.MayHave(id.Value))
                .Select(id => line.Node.Problem($"'{id}' is not an exercise"))),
        ];
    }

    private static IEnumerable<ContentProblem> Sources<T>(Manuscript manuscript, Written<T> written, IReadOnlyList<string> keys) =>
        Unknown(written, "sources", keys, manuscript.Sources.MayHave, "a source");

    private static IEnumerable<ContentProblem> Grounds<T>(Written<T> written, IReadOnlyList<RuleId> rules, Func<string, bool> exists, string kind) =>
        Unknown(written, "rests_on", rules.Select(rule => rule.Value), exists, kind);

    private static bool IsGround(Manuscript manuscript, string id) =>
        manuscript.Rules.MayHave(id) || manuscript.Gates.MayHave(id) || manuscript.RedFlags.MayHave(id);

    private static IEnumerable<ContentProblem> Unknown<T>(
        Written<T> written, string key, IEnumerable<string> ids, Func<string, bool> exists, string kind) =>
        ids.Index()
            .Where(id => id.Item != "" && !exists(id.Item))
            .Select(id => written.Problem($"'{id.Item}' is not {kind}", key, $"{id.Index}"));
}

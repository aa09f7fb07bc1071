using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Runners;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Plans;

/// <summary>Reads plans and runners from files of one's own; what does not fit is told with file and line.</summary>
/// <remarks>JSON is YAML too, so one reader, which knows its lines, serves both.</remarks>
public static class PlanFile
{
    /// <summary>A plan, the JSON contract of <c>check-plan</c>.</summary>
    public static Loaded<Plan> ReadPlan(string path) => Read(path, PlanFields.Read);

    /// <summary>A runner, as in <c>docs/examples</c>.</summary>
    /// <param name="path">The runner's file.</param>
    /// <param name="catalogue">The exercises that may be named; null leaves them unchecked.</param>
    public static Loaded<Runner> ReadRunner(string path, Catalogue? catalogue = null) => Read(path, fields =>
    {
        RunnerNames.Check(fields, catalogue);

        return RunnerFields.Read(fields);
    });

    internal static Loaded<T> Read<T>(string path, Func<Fields, T> read)
        where T : class
    {
        var file = YamlFile.Read(path, path);
        var value = Fields.Read<T?>(file, null, read);

        return new Loaded<T>(file.Problems.Count == 0 ? value : null, [.. file.Problems.OrderBy(problem => problem.Line)]);
    }
}

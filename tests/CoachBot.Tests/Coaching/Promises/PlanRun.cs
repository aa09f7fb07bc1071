using System.Globalization;
using CoachBot.Tests.Support.Population;
using CsCheck;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Plans many stories once for all the promises.</summary>
/// <remarks>Lives as long as one run of the tests and not as long as the process: mutation tests have many runs in one.</remarks>
public sealed class PlanRun
{
    /// <summary>How many stories a run plans.</summary>
    public const int Stories = 20_000;

    /// <summary>Names the environment variable that tells another number.</summary>
    public const string StoriesVariable = "COACHBOT_PLAN_STORIES";

    /// <summary>Names the environment variable that draws other stories: any number; the gate always tries the same ones.</summary>
    public const string DrawVariable = "COACHBOT_PLAN_DRAW";

    /// <summary>Names the environment variable that brings one story again.</summary>
    public const string SeedVariable = "COACHBOT_PLAN_SEED";

    /// <summary>Names the environment variable with a path to write the report to.</summary>
    public const string ReportVariable = "COACHBOT_PLAN_REPORT";

    private const ulong FirstSeed = 20_260_301;

    private readonly Lazy<Findings> _once = new(Plan);

    internal Findings Findings => _once.Value;

    /// <summary>Whether one story comes again, which shows nothing of the others.</summary>
    internal static bool IsReplay => Environment.GetEnvironmentVariable(SeedVariable) is not null;

    private static Findings Plan()
    {
        var findings = new Findings();

        if (Environment.GetEnvironmentVariable(SeedVariable) is { } seed)
        {
            findings.Add(StoryFrom(PCG.Parse(seed)));
        }
        else
        {
            Parallel.ForEach(Drawn(Told(DrawVariable, 0)).Take(Told(StoriesVariable, Stories)), findings.Add);
        }

        if (Environment.GetEnvironmentVariable(ReportVariable) is { } path)
        {
            File.WriteAllText(path, findings.ToString());
        }

        return findings;
    }

    // One generator for all: generators that start side by side begin alike.
    private static IEnumerable<Story> Drawn(int draw)
    {
        var pcg = new PCG((uint)draw, FirstSeed);

        while (true)
        {
            yield return StoryFrom(pcg);
        }
    }

    private static Story StoryFrom(PCG pcg) => Story.Any.Generate(pcg, null, out _);

    private static int Told(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } told ? int.Parse(told, CultureInfo.InvariantCulture) : otherwise;
}

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

    /// <summary>Names the environment variable that brings one story again.</summary>
    public const string SeedVariable = "COACHBOT_PLAN_SEED";

    /// <summary>Names the environment variable with a path to write the report to.</summary>
    public const string ReportVariable = "COACHBOT_PLAN_REPORT";

    private readonly Lazy<Findings> _once = new(Plan);

    internal Findings Findings => _once.Value;

    /// <summary>Whether one story comes again, which shows nothing of the others.</summary>
    internal static bool IsReplay => Environment.GetEnvironmentVariable(SeedVariable) is not null;

    private static Findings Plan()
    {
        var findings = new Findings();
        var seed = Environment.GetEnvironmentVariable(SeedVariable);
        var count = Environment.GetEnvironmentVariable(StoriesVariable) is { } told ? int.Parse(told, CultureInfo.InvariantCulture) : Stories;

        Story.Any.Sample(findings.Add, seed: seed, iter: seed is null ? count : 1, threads: seed is null ? Environment.ProcessorCount : 1);

        if (Environment.GetEnvironmentVariable(ReportVariable) is { } path)
        {
            File.WriteAllText(path, findings.ToString());
        }

        return findings;
    }
}

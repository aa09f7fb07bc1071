using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>The programme templates, week by week, laid into the days of their layout.</summary>
internal static class Template
{
    private static readonly Dictionary<string, Phase> Phases = new()
    {
        ["BASE"] = Phase.Base,
        ["STR"] = Phase.Strength,
        ["POW"] = Phase.Power,
        ["COMP"] = Phase.Competition,
        ["TAPER"] = Phase.Taper,
        ["RET"] = Phase.Return,
    };

    /// <param name="name">For example TPL-A.</param>
    /// <param name="runner">Whom it is for.</param>
    /// <param name="week">Monday to Sunday: E, Q, L for the runs, A and B for the sessions.</param>
    public static PlanBuilder Read(string name, Runner runner, string week)
    {
        var plan = new PlanBuilder(runner);
        var days = week.Split(' ');

        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/CoachBot.Tests/Coaching/Validation/Templates", $"{name}.txt")).Skip(1))
        {
            var parts = line.Split(" | ");
            var number = int.Parse(parts[0], CultureInfo.InvariantCulture);
            plan.Week(number, Phases[Regex.Match(parts[1], "[A-Z]+").Value], parts[1].Contains("deload", StringComparison.Ordinal));

            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                var cell = days[day - IsoDayOfWeek.Monday];
                plan.Run(number, day, RunOf(cell));
                plan.Session(number, day, cell.EndsWith('A') ? Both(parts[4], parts[2]) : cell.EndsWith('B') ? Both(parts[5], parts[3]) : "");
            }
        }

        return plan;
    }

    private static string Both(string jumps, string lifts) => string.Join("; ", new[] { jumps, lifts }.Where(part => part != "-"));

    private static RunKind RunOf(string cell) => cell[0] switch
    {
        'E' => RunKind.Easy,
        'Q' => RunKind.Key,
        'L' => RunKind.Long,
        _ => RunKind.None,
    };
}

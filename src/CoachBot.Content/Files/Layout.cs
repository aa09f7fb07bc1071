using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The week that a rule lays out: <c>layout: [R, Q+A, m, E, B, m, L]</c>.</summary>
internal static class Layout
{
    private static readonly string[] Parts = ["A", "B", "m", "R", "E", "Q", "L", "race"];

    public static WeekLayout? Read(Fields fields, RuleId rule)
    {
        var runDays = fields.Find("run_days");
        var layout = fields.Find("layout");

        if (layout is null)
        {
            runDays?.Report("'run_days' needs a 'layout'");

            return null;
        }

        var days = layout.AsList();

        if (days.Count != 7)
        {
            layout.Report($"a layout has 7 days, Monday first; this one has {days.Count}");
        }

        return new WeekLayout(rule, runDays is null ? 0 : RunDays(runDays), [.. days.Select(Day)]);
    }

    private static int RunDays(Node node)
    {
        var days = node.AsWhole();

        if (days is < 1 or > 7)
        {
            node.Report($"'run_days' is {days}; it can be 1 to 7");
        }

        return days;
    }

    private static IReadOnlyList<string> Day(Node node)
    {
        var parts = node.AsText().Split('+');

        foreach (var part in parts.Except(Parts).Where(part => part != ""))
        {
            node.Report($"'{part}' is not a part of a day; one of {string.Join(", ", Parts)}");
        }

        return parts;
    }
}

using CoachBot.Coaching.Programmes;
using CoachBot.Content;

namespace CoachBot.Verbs;

/// <summary>The training rules that a programme breaks, and whether they are those that it says.</summary>
internal sealed class ProgrammeFindings(Programme programme, ContentLoad content)
{
    private readonly IReadOnlyList<ProgrammeViolation> _found = ProgrammeCheck.Run(programme, content.Catalogue, content.Rulebook);

    public bool AreAsExpected => _found.Select(violation => violation.Rule).ToHashSet().SetEquals(programme.ExpectedWarnings);

    /// <summary>A line for each way of breaking a rule, with its weeks, and one for all of it.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var one in _found.GroupBy(violation => violation.Violation with { Date = null }))
        {
            var item = one.Key.Item is { } exercise ? $" {exercise}" : "";
            var isExpected = programme.ExpectedWarnings.Contains(one.Key.RuleId);

            yield return $"{programme.Id}: {Weeks(one)} {one.Key.RuleId}{item} found {one.Key.Found} allowed {one.Key.Allowed} "
                + $"({(one.Key.IsHard ? "HARD" : "warning")}, {(isExpected ? "expected" : "not expected")})";
        }

        foreach (var rule in programme.ExpectedWarnings.Where(rule => _found.All(violation => violation.Rule != rule)))
        {
            yield return $"{programme.Id}: {rule} is expected and not broken";
        }

        yield return $"{programme.Id}: {(AreAsExpected ? "as expected" : "NOT as expected")}, {_found.DistinctBy(violation => violation.Rule).Count()} rules broken.";
    }

    private static string Weeks(IEnumerable<ProgrammeViolation> found)
    {
        var weeks = found.Select(violation => violation.Week).Distinct().ToList();
        var rows = weeks.Index()
            .GroupBy(week => week.Item - week.Index, week => week.Item)
            .Select(row => row.First() == row.Last() ? $"{row.First()}" : $"{row.First()}-{row.Last()}");

        return $"{(weeks.Count == 1 ? "week" : "weeks")} {string.Join(", ", rows)}";
    }
}

using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Files;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>A template breaks no rule; a published programme breaks those that it says, each of them and no other.</summary>
internal static class ExpectedWarnings
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript, ProgrammeJudge judge)
    {
        var (catalogue, rulebook) = (Binding.Catalogue(manuscript), Binding.Rulebook(manuscript));

        return manuscript.Programmes.All.SelectMany(programme => Of(programme, judge, catalogue, rulebook));
    }

    private static IEnumerable<ContentProblem> Of(Written<ProgrammeEntry> written, ProgrammeJudge judge, Catalogue catalogue, Rulebook rulebook)
    {
        try
        {
            var found = judge(written.Value.Programme, catalogue, rulebook).DistinctBy(violation => violation.Rule).ToList();

            return written.Value.Programme.Kind == ProgrammeKind.Template
                ? found.Select(violation => WeekOf(written, violation.Week).Problem($"'{written.Id}' breaks {Told(violation)}"))
                : TooMany(written, found).Concat(TooFew(written, found));
        }
        catch (MissingRuleException missing)
        {
            return [written.Problem($"'{written.Id}' cannot be held against the rules: {missing.Message}")];
        }
    }

    private static IEnumerable<ContentProblem> TooMany(Written<ProgrammeEntry> written, IReadOnlyList<ProgrammeViolation> found) =>
        found
            .Where(violation => !written.Value.Programme.ExpectedWarnings.Contains(violation.Rule))
            .Select(violation => written.Problem($"'{written.Id}' breaks {Told(violation)}; it is not among the 'expected_warnings'", "expected_warnings"));

    private static IEnumerable<ContentProblem> TooFew(Written<ProgrammeEntry> written, IReadOnlyList<ProgrammeViolation> found) =>
        written.Value.Programme.ExpectedWarnings.Index()
            .Where(expected => found.All(violation => violation.Rule != expected.Item))
            .Select(expected => written.Problem($"'{written.Id}' does not break {expected.Item}", "expected_warnings", $"{expected.Index}"));

    private static string Told(ProgrammeViolation violation)
    {
        var item = violation.Violation.Item is { } exercise ? $" with {exercise}" : "";

        return $"{violation.Rule} in week {violation.Week}{item}: found {violation.Violation.Found}, allowed {violation.Violation.Allowed}";
    }

    private static Node WeekOf(Written<ProgrammeEntry> written, int number)
    {
        var last = 0;

        return written.Value.Weeks.First(week => (last += week.Repeat) >= number).Node;
    }
}

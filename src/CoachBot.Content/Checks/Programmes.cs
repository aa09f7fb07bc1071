using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Files;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>A template says all, a published programme where it is from; jumps stand among jumps.</summary>
internal static class Programmes
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. manuscript.Programmes.All.SelectMany(programme => Layout(manuscript, programme)),
        .. manuscript.Programmes.All.SelectMany(programme => programme.Value.Lines.SelectMany(line => Place(manuscript.Exercises, line))),
        .. manuscript.Programmes.All.Where(programme => Is(programme, ProgrammeKind.Template))
            .SelectMany(programme => OfTemplate(manuscript.Exercises, programme)),
        .. manuscript.Programmes.All.Where(programme => Is(programme, ProgrammeKind.Published)).SelectMany(OfPublished),
    ];

    // Of a kind that cannot be read nothing is expected.
    private static bool Is(Written<ProgrammeEntry> written, ProgrammeKind kind) =>
        string.Equals(written.Node.Find("kind")?.Text, kind.ToString(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ContentProblem> Layout(Manuscript manuscript, Written<ProgrammeEntry> written)
    {
        var programme = written.Value.Programme;

        if (programme.Layout is { } rule
            && programme.RunDays is { } days
            && manuscript.Layouts.Find(rule.Value)?.Value is { } layout
            && layout.RunDays != days)
        {
            yield return written.Problem($"'{rule}' is for {layout.RunDays} days of running, the programme for {days}", "layout");
        }
    }

    private static IEnumerable<ContentProblem> Place(Shelf<Exercise> exercises, WrittenLine written)
    {
        foreach (var exercise in written.Line.Exercises.Select(id => exercises.Find(id.Value)?.Value).OfType<Exercise>())
        {
            if (exercise.Tier is null == written.IsJump)
            {
                yield return written.Node.Problem(written.IsJump
                    ? $"'{exercise.Id}' is not a jump"
                    : $"'{exercise.Id}' is a jump; it stands with the 'jumps_' of its session");
            }
        }

        if (!written.IsJump && written.Line.SessionContacts is not null)
        {
            yield return written.Node.Problem("only jumps are counted in contacts");
        }
    }

    private static IEnumerable<ContentProblem> OfPublished(Written<ProgrammeEntry> written)
    {
        if (written.Value.Programme.Sources.Count == 0)
        {
            yield return written.Problem("'sources' is missing; a published programme says where it is from", "sources");
        }

        if (written.Value.Programme.Certainty is null)
        {
            yield return written.Problem("'certainty' is missing; a published programme says how well it is known", "certainty");
        }
    }

    private static IEnumerable<ContentProblem> OfTemplate(Shelf<Exercise> exercises, Written<ProgrammeEntry> written)
    {
        var programme = written.Value.Programme;

        if (programme.Level is null)
        {
            yield return written.Problem("'level' is missing; a template is for a level");
        }

        if (programme.ExpectedWarnings.Count > 0)
        {
            yield return written.Problem("a template keeps the rules; only a published programme has 'expected_warnings'", "expected_warnings");
        }

        foreach (var week in written.Value.Weeks.Where(week => week.Week.Phase is null && week.Node.Find("phase") is null))
        {
            yield return week.Node.Problem("'phase' is missing; a week of a template is in a phase");
        }

        var kit = programme.Equipment.ToHashSet();

        foreach (var (line, node) in written.Value.Lines.Select(written => (written.Line, written.Node)))
        {
            if (!line.IsComplete)
            {
                yield return node.Problem($"'{node.Text}' leaves something open; only a published programme may");
            }

            foreach (var exercise in line.Exercises.Select(id => exercises.Find(id.Value)?.Value).OfType<Exercise>().Where(exercise => !exercise.Needs.IsMetBy(kit)))
            {
                yield return node.Problem($"'{exercise.Id}' needs what is not in the 'equipment' of '{programme.Id}'");
            }
        }
    }
}

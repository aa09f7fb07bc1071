namespace CoachBot.Content;

/// <summary>The content cannot be used; the message is for whoever wrote it, the host prints it and stops.</summary>
public sealed class ContentProblemsException : Exception
{
    private const int Shown = 20;

    public ContentProblemsException()
    {
    }

    public ContentProblemsException(string message)
        : base(message)
    {
    }

    public ContentProblemsException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public ContentProblemsException(string folder, IReadOnlyList<ContentProblem> problems)
        : base(Describe(folder, problems))
    {
        Problems = problems;
    }

    /// <summary>All of them; the message shows the first ones only.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = [];

    private static string Describe(string folder, IReadOnlyList<ContentProblem> problems)
    {
        var first = $"The content in {folder} has {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}:";
        var rest = problems.Count > Shown ? $"... and {problems.Count - Shown} more" : null;

        return string.Join('\n', [first, .. problems.Take(Shown).Select(problem => problem.ToString()), .. rest is null ? Array.Empty<string>() : [rest]]);
    }
}

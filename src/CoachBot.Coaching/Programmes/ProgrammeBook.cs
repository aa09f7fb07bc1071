namespace CoachBot.Coaching.Programmes;

/// <summary>All written programmes.</summary>
/// <param name="All">In the order of their files, templates first.</param>
public sealed record ProgrammeBook(IReadOnlyList<Programme> All)
{
    /// <summary>The programme of this id, or all that are taken from the table of this code, in capitals or not.</summary>
    public IReadOnlyList<Programme> Find(string name) =>
        All.FirstOrDefault(programme => Is(programme.Id, name)) is { } one
            ? [one]
            : [.. All.Where(programme => Is(programme.Template, name))];

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

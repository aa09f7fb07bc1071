namespace CoachBot.Content.Plans;

/// <summary>What a file holds, or what is wrong with it.</summary>
/// <param name="Value">Null when there are problems.</param>
/// <param name="Problems">In the order of their lines.</param>
public sealed record Loaded<T>(T? Value, IReadOnlyList<ContentProblem> Problems)
    where T : class;

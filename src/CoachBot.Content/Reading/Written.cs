namespace CoachBot.Content.Reading;

/// <summary>Something with an id, and where it is written.</summary>
internal sealed record Written<T>(string Id, T Value, Node Node)
{
    public ContentProblem Problem(string text, params ReadOnlySpan<string> path) => Node.At(path).Problem(text);
}

namespace CoachBot.Content.Words;

/// <summary>A line, the label above it, and where it stands.</summary>
internal sealed record LabelledLine(string Label, string Text, string File, int Line)
{
    public ContentProblem Problem(string text) => new(File, Line, text);
}

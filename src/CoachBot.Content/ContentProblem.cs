namespace CoachBot.Content;

/// <summary>Something in <c>config/</c> that is wrong, and where; printed as compilers do.</summary>
public sealed record ContentProblem(string File, int Line, string Text)
{
    public override string ToString() => $"{File}({Line}): {Text}";
}

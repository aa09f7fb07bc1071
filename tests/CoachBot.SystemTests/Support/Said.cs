namespace CoachBot.SystemTests.Support;

/// <summary>What a program said until it ended, and how it ended.</summary>
internal sealed record Said(int Status, IReadOnlyList<string> Output, IReadOnlyList<string> Errors)
{
    /// <summary>Those of the parts that stand in the output, each in or behind the line of the one before.</summary>
    public IReadOnlyList<string> InOrder(params IReadOnlyList<string> parts)
    {
        var found = new List<string>();
        var at = 0;

        foreach (var part in parts)
        {
            var next = Enumerable.Range(at, Output.Count - at).FirstOrDefault(line => Output[line].Contains(part, StringComparison.Ordinal), -1);

            if (next >= 0)
            {
                at = next;
                found.Add(part);
            }
        }

        return found;
    }
}

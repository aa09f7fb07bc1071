using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>A message made easy to read; what is understood is taken away, so that nothing is read twice.</summary>
internal sealed class Said(string text)
{
    /// <summary>What is left of it.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Whether the shape occurs.</summary>
    public bool Has(Regex shape) => First(shape) is not null;

    /// <summary>Where the shape occurs first.</summary>
    public Match? First(Regex shape) => All(shape) is [var first, ..] ? first : null;

    /// <summary>Everywhere the shape occurs.</summary>
    public IReadOnlyList<Match> All(Regex shape) => [.. shape.Matches(Text).Cast<Match>()];

    /// <summary>The first place of the shape, which is then gone.</summary>
    public Match? Take(Regex shape)
    {
        var match = First(shape);

        if (match is not null)
        {
            Take(match.Index, match.Length);
        }

        return match;
    }

    /// <summary>Takes away all places of the shape.</summary>
    public void TakeAll(Regex shape)
    {
        foreach (var match in All(shape))
        {
            Take(match.Index, match.Length);
        }
    }

    /// <summary>Leaves a gap.</summary>
    public void Take(int start, int length) => Text = string.Concat(Text.AsSpan(0, start), new string(' ', length), Text.AsSpan(start + length));

    /// <summary>A copy to take from without harm.</summary>
    public Said Copy() => new(Text);
}

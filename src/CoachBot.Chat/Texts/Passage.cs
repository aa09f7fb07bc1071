namespace CoachBot.Chat.Texts;

/// <summary>A stretch of text that can be cut and joined while it has no tags yet.</summary>
/// <param name="Runs">Its parts, in order.</param>
public sealed record Passage(IReadOnlyList<Run> Runs)
{
    /// <summary>All of it without any emphasis.</summary>
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text));

    /// <summary>In UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>Both as one, with something between them.</summary>
    public Passage Join(string separator, Passage next) => new([.. Runs, new Run(separator), .. next.Runs]);

    /// <summary>Pieces of at most <paramref name="most"/> characters.</summary>
    public IEnumerable<Passage> Cut(int most)
    {
        for (var start = 0; start < Length;)
        {
            var length = Cutter.Cut(Text.AsSpan(start), most);

            yield return Slice(start, start + length);

            start += length;
        }
    }

    private Passage Slice(int start, int end)
    {
        var slice = new List<Run>();
        var position = 0;

        foreach (var run in Runs)
        {
            var from = Math.Clamp(start - position, 0, run.Text.Length);
            var to = Math.Clamp(end - position, 0, run.Text.Length);

            if (to > from)
            {
                slice.Add(run with { Text = run.Text[from..to] });
            }

            position += run.Text.Length;
        }

        return new Passage(slice);
    }
}

namespace CoachBot.Telegram.Rendering;

/// <summary>A stretch of text that can be cut and joined while it has no tags yet.</summary>
internal sealed record Passage(IReadOnlyList<Run> Runs)
{
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text));

    public int Length => Text.Length;

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

using CoachBot.Chat.Messages;

namespace CoachBot.Chat.Texts;

/// <summary>A reply as stretches of text, the same on every platform that shows text.</summary>
public static class Passages
{
    /// <summary>As few passages as possible, each of at most <paramref name="most"/> characters, parted between blocks where that is possible.</summary>
    public static IReadOnlyList<Passage> Pack(IReadOnlyList<ReplyBlock> blocks, int most)
    {
        var packed = new List<Passage>();
        ReplyBlock? above = null;

        foreach (var block in blocks)
        {
            foreach (var piece in PassageOf(block).Cut(most).Where(piece => !VisibleText.IsBlank(piece.Text)))
            {
                if (packed.Count > 0 && packed[^1].Join(Separator(above, block), piece) is var joined && joined.Length <= most)
                {
                    packed[^1] = joined;
                }
                else
                {
                    packed.Add(piece);
                }
            }

            above = block;
        }

        return packed;
    }

    // Lines of one list stand close together, all else apart.
    private static string Separator(ReplyBlock? above, ReplyBlock below) =>
        below is Entry or Bullet or Note && above?.GetType() == below.GetType() ? "\n" : "\n\n";

    private static Passage PassageOf(ReplyBlock block) => block switch
    {
        Heading heading => PassageOf([new(heading.Text, Emphasis.Bold)]),
        Paragraph paragraph => PassageOf([new(paragraph.Text)]),
        Bullet bullet => PassageOf([new("• "), new(bullet.Text)]),
        Note note => PassageOf([new(note.Text, Emphasis.Italic)]),
        Entry entry => PassageOf(
        [
            new(entry.Name, Emphasis.Bold),
            new(entry.Value.Length > 0 ? $" · {entry.Value}" : ""),
            new(entry.Hint is null ? "" : "\n"),
            new(entry.Hint ?? "", Emphasis.Italic),
        ]),
        _ => throw new ArgumentException($"A block of the kind {block.GetType().Name} cannot be rendered.", nameof(block)),
    };

    private static Passage PassageOf(IEnumerable<Run> runs) =>
        new([.. runs.Where(run => run.Text.Length > 0).Select(run => run with { Text = VisibleText.Clean(run.Text) })]);
}

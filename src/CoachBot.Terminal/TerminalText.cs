using CoachBot.Chat.Messages;

namespace CoachBot.Terminal;

/// <summary>A reply as lines of Spectre markup; what people wrote is escaped.</summary>
internal static class TerminalText
{
    public static IEnumerable<string> Lines(Reply reply, IReadOnlyList<Button> buttons)
    {
        foreach (var block in reply.Blocks)
        {
            foreach (var line in Lines(block))
            {
                yield return line;
            }
        }

        if (reply.File is { } file)
        {
            yield return $"[bold]{Safe(file.Name)}[/]";
            yield return Safe(file.Text);
        }

        if (buttons.Count > 0)
        {
            yield return string.Join("  ", buttons.Select((button, index) => $"[blue][[{index + 1}]] {Safe(button.Label)}[/]"));
        }
    }

    private static IEnumerable<string> Lines(ReplyBlock block) => block switch
    {
        Heading heading => [$"[bold]{Safe(heading.Text)}[/]"],
        Paragraph paragraph => [Safe(paragraph.Text)],
        Entry { Hint: { } hint } entry => [$"[bold]{Safe(entry.Name)}[/]: {Safe(entry.Value)}", $"  [dim]{Safe(hint)}[/]"],
        Entry entry => [$"[bold]{Safe(entry.Name)}[/]: {Safe(entry.Value)}"],
        Bullet bullet => [$"- {Safe(bullet.Text)}"],
        Note note => [$"[dim]{Safe(note.Text)}[/]"],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "a block that the terminal cannot show"),
    };

    /// <summary>Control characters could move the cursor or colour the screen: they are left out.</summary>
    private static string Safe(string text) =>
        Spectre.Console.Markup.Escape(string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n')));
}

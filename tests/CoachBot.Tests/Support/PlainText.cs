using CoachBot.Chat.Messages;

namespace CoachBot.Tests.Support;

/// <summary>A reply as plain lines, as a person would hear it read aloud.</summary>
internal static class PlainText
{
    public static IEnumerable<string> Lines(Reply reply) => reply.Blocks.SelectMany(block => block switch
    {
        Heading heading => [$"== {heading.Text}"],
        Paragraph paragraph => paragraph.Text.Split('\n'),
        Entry { Hint: { } hint } entry => [$"{entry.Name}: {entry.Value}", $"   {hint}"],
        Entry entry => [$"{entry.Name}: {entry.Value}"],
        Bullet bullet => [$"- {bullet.Text}"],
        Note note => [$"({note.Text})"],
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    });
}

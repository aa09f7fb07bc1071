using CoachBot.Chat.Messages;

namespace CoachBot.Discord.Rendering;

/// <summary>Puts behind a paragraph that speaks of an instant the instant itself, as Discord shows it.</summary>
internal static class TimesTold
{
    public static IReadOnlyList<ReplyBlock> In(IReadOnlyList<ReplyBlock> blocks) =>
        [.. blocks.SelectMany(block => block is Paragraph { At: { } at } ? [block, new Paragraph(Markdown.Time(at))] : new[] { block })];
}

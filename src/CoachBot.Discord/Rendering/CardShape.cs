using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Rendering;

/// <summary>A reply that is a list of names and values becomes a card: title, text, fields, and small print. Null when it has another shape.</summary>
internal static class CardShape
{
    public static IReadOnlyList<Embed>? Of(IReadOnlyList<ReplyBlock> blocks, int colour)
    {
        var title = blocks is [Heading heading, ..] ? Markdown.Escape(VisibleText.Clean(heading.Text)) : null;
        var rest = blocks.Skip(title is null ? 0 : 1).ToList();
        var above = rest.TakeWhile(block => block is not Entry).ToList();
        var fields = rest.Skip(above.Count).TakeWhile(block => block is Entry).Cast<Entry>().Select(FieldOf).ToList();
        var below = rest.Skip(above.Count + fields.Count).ToList();
        var notes = below.AsEnumerable().Reverse().TakeWhile(block => block is Note).Reverse().ToList();
        var after = below.SkipLast(notes.Count).ToList();

        var isCard = fields.Count is > 0 and <= Limits.Fields
            && !(title?.Length > Limits.Title)
            && fields.TrueForAll(Fits)
            && !after.Exists(block => block is Entry or Heading);

        if (!isCard || TextOf(above) is not { } text || TextOf(after) is not { } end)
        {
            return null;
        }

        var card = new Embed { Title = title, Description = text == "" ? null : text, Fields = fields, Color = colour };
        var print = string.Join('\n', notes.Select(note => VisibleText.Clean(((Note)note).Text)));
        var footer = print == "" ? null : new EmbedFooter(print);

        return print.Length > Limits.Footer ? null
            : end == "" ? [card with { Footer = footer }]
            : [card, new Embed { Description = end, Footer = footer, Color = colour }];
    }

    private static EmbedField FieldOf(Entry entry)
    {
        var value = Markdown.Escape(VisibleText.Clean(entry.Value));
        var hint = entry.Hint is null ? null : Markdown.Lines(VisibleText.Clean(entry.Hint), "*");

        return new EmbedField(Markdown.Escape(VisibleText.Clean(entry.Name)), string.Join('\n', new[] { value, hint }.Where(line => !string.IsNullOrEmpty(line))));
    }

    private static bool Fits(EmbedField field) =>
        field.Name.Length <= Limits.FieldName && field.Value.Length <= Limits.FieldValue && !VisibleText.IsBlank(field.Name) && !VisibleText.IsBlank(field.Value);

    // Empty when there is nothing, null when it is too much for one embed.
    private static string? TextOf(IReadOnlyList<ReplyBlock> blocks) => Passages.Pack(TimesTold.In(blocks), Limits.Description) switch
    {
        [] => "",
        [var one] when Markdown.Of(one) is { Length: <= Limits.Description } text => text,
        _ => null,
    };
}

using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Rendering;

/// <summary>Our reply becomes their messages: usually one, more when it is long. Buttons stand below the last.</summary>
internal static class DiscordRenderer
{
    private const int Green = 0x2E7D32;

    // Escaping makes texts longer by as much as nobody writes; then they are cut shorter.
    private static readonly int[] Lengths = [4000, 2000, 1000, 500];

    public static IReadOnlyList<MessageBody> Render(Reply reply)
    {
        var messages = CardShape.Of(reply.Blocks, Green) is { } card && Length(card) <= Limits.Embeds ? [card] : Texts(reply.Blocks);

        return
        [
            .. messages.Select((embeds, index) => new MessageBody
            {
                Embeds = embeds,
                Attachments = index == 0 && reply.File is { } file ? [new Attachment("0", file.Name, null)] : null,
                File = index == 0 ? FileOf(reply.File) : null,
                Components = index == messages.Count - 1 ? Keyboard.Of(reply.Buttons) : null,
            }),
        ];
    }

    // With the first message, of which alone it is known for sure whether it arrived.
    private static AttachedFile? FileOf(ReplyFile? file) =>
        file is null ? null : new AttachedFile(file.Name, "application/json", Encoding.UTF8.GetBytes(file.Text));

    private static List<IReadOnlyList<Embed>> Texts(IReadOnlyList<ReplyBlock> blocks)
    {
        var texts = Lengths
            .Select(most => Passages.Pack(TimesTold.In(blocks), most).Select(Markdown.Of).ToList())
            .First(pieces => pieces.TrueForAll(piece => piece.Length <= Limits.Description));

        return [.. texts.Select(text => (IReadOnlyList<Embed>)[new Embed { Description = text, Color = Green }])];
    }

    private static int Length(IEnumerable<Embed> embeds) => embeds.Sum(embed =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0)
        + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length));
}

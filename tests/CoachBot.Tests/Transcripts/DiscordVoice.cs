using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Chat.Messages;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;

namespace CoachBot.Tests.Transcripts;

/// <summary>As on Discord.</summary>
internal sealed partial class DiscordVoice : PlatformVoice
{
    private static readonly DiscordReader Reader = new("discord", new Snowflake(42));

    public override IncomingMessage Said(string words) => Reader.Read(Read<Message>(new
    {
        id = "1574554881195245568",
        channel_id = "7",
        author = new { id = "5", username = "Anna" },
        content = words,
        type = 0,
    }))!;

    public override IncomingMessage Pressed(string buttonId) => Reader.Read(Read<Interaction>(new
    {
        id = "1574554881195245568",
        type = 3,
        channel_id = "7",
        context = 1,
        user = new { id = "5" },
        message = new { id = "77" },
        data = new { custom_id = buttonId, component_type = 2 },
    }))!;

    public override (string Text, IReadOnlyList<(string Label, string Id)> Buttons) Shown(Reply reply)
    {
        var messages = DiscordRenderer.Render(reply);

        return (
            Mark().Replace(string.Concat(messages.SelectMany(message => message.Embeds!).SelectMany(Words)), match => match.Groups["kept"].Value),
            [.. (messages[^1].Components ?? []).SelectMany(row => row.Components!).SelectMany(Keys!)]);
    }

    private static IEnumerable<(string, string)> Keys(Component component) => component.Options is { } options
        ? options.Select(option => (option.Label, option.Value))
        : [(component.Label!, component.CustomId!)];

    private static IEnumerable<string?> Words(Embed embed) =>
        [embed.Title, embed.Description, .. (embed.Fields ?? []).SelectMany(field => new[] { field.Name, field.Value }), embed.Footer is null ? null : Markdown.Escape(embed.Footer.Text)];

    private static T Read<T>(object wire)
        where T : class => DiscordJson.Read<T>(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(wire)));

    // Marks, their escapes, and times that Discord shows beside the words.
    [GeneratedRegex(@"\\(?<kept>[\\*_~|`\[\]()<@#>+-])|\*{1,2}|<t:[0-9]+:f>")]
    private static partial Regex Mark();
}

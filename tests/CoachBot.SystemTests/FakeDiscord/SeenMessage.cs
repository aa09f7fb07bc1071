using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>What somebody saw: one alone, or all in the channel.</summary>
internal sealed partial record SeenMessage(ulong ChannelId, ulong? OnlyFor, ulong MessageId, JsonObject Json, bool IsEdit, Instant At)
{
    /// <summary>The words as readers see them: without marks and their escapes.</summary>
    public string Text { get; } = string.Join('\n', Words(Json).Select(Plain));

    /// <summary>The words as they were sent.</summary>
    public string Markdown { get; } = string.Join('\n', Words(Json));

    public IReadOnlyList<(string Label, string Id, int Type)> Buttons { get; } = [.. All(Json["components"])];

    private static IEnumerable<string> Words(JsonObject json)
    {
        if (json["content"]?.GetValue<string>() is { Length: > 0 } content)
        {
            yield return content;
        }

        foreach (var embed in json["embeds"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            foreach (var part in new[] { embed["title"], embed["description"] }.OfType<JsonNode>())
            {
                yield return part.GetValue<string>();
            }

            foreach (var field in embed["fields"]?.AsArray().OfType<JsonObject>() ?? [])
            {
                yield return $"{field["name"]}: {field["value"]}";
            }

            if (embed["footer"]?["text"] is { } footer)
            {
                yield return footer.GetValue<string>();
            }
        }
    }

    private static string Plain(string markdown) => Escape().Replace(markdown, match => match.Groups["kept"].Value);

    private static IEnumerable<(string, string, int)> All(JsonNode? components) =>
        (components?.AsArray() ?? []).OfType<JsonObject>().SelectMany(one => one["type"]!.GetValue<int>() switch
        {
            1 => All(one["components"]),
            3 => one["options"]!.AsArray().Select(option => (option!["label"]!.GetValue<string>(), $"{one["custom_id"]}\n{option["value"]}", 3)),
            var type => [(one["label"]!.GetValue<string>(), one["custom_id"]!.GetValue<string>(), type)],
        });

    [GeneratedRegex(@"\\(?<kept>[^0-9A-Za-z\s])|\*{1,2}")]
    private static partial Regex Escape();
}

using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace CoachBot.Telegram.Polling;

/// <summary>One update as it came: its id and kind are known even when nothing else can be read.</summary>
internal sealed class RawUpdate(JsonElement json)
{
    private const string IdName = "update_id";

    public long? Id =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(IdName, out var id)
        && id.ValueKind == JsonValueKind.Number
        && id.TryGetInt64(out var value)
            ? value
            : null;

    public string Kind =>
        json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => name != IdName, "nothing")
            : json.ValueKind.ToString();

    public Update Read() => json.Deserialize<Update>(JsonBotAPI.Options) ?? throw new JsonException("There is no update.");
}

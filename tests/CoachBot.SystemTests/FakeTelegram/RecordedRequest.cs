using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What the bot asked for, whatever came of it. In a form every value is a string.</summary>
internal sealed record RecordedRequest(int Number, Instant At, string Method, JsonElement Body, bool IsForm)
{
    public long? ChatId => Integer("chat_id");

    /// <summary>What came as files, by field.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    public string? Text => String("text");

    public string? String(string name) =>
        Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>What is in the file of this field, also where it is only named there: <c>attach://name</c>.</summary>
    public string? FileText(string name) =>
        Files.GetValueOrDefault(String(name) is ['a', 't', 't', 'a', 'c', 'h', ':', '/', '/', .. var attached] ? attached : name);

    public bool Flag(string name) =>
        Body.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.True || String(name) is "true" or "True" or "1");

    public long? Integer(string name)
    {
        if (!Body.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetInt64(out var number) => number,
            JsonValueKind.String when long.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }

    /// <summary>An object or array, also one that came as a string.</summary>
    public JsonElement? Json(string name)
    {
        if (!Body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? JsonElement.Parse(value.GetString()!) : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

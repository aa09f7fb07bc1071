using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Storage.Json;

/// <summary>Between a value and its JSON, which an older or a newer version may have written.</summary>
internal static class StoredJson
{
    private static readonly JsonDocumentOptions NoKeyTwice = new() { AllowDuplicateProperties = false };

    /// <summary>What can be read, with defaults for the rest; null when nothing can.</summary>
    public static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, JsonShape.Options);
        }
        catch (JsonException)
        {
            return Parse(json) is { } all ? Salvage.Read<T>(all) : null;
        }
    }

    /// <summary>The value as JSON. Where it says what was read, what was written stays as it is, readable or not.</summary>
    public static string Write<T>(T value, string before)
        where T : class
    {
        var json = JsonSerializer.Serialize(value, JsonShape.Options);

        return json != before && Read<T>(before) is { } read && Parse(before) is { } written
            ? Changed(written, ToNode(read), ToNode(value))!.ToJsonString(JsonShape.Options)
            : json;
    }

    private static JsonNode? ToNode<T>(T value) => JsonSerializer.SerializeToNode(value, JsonShape.Options);

    private static JsonNode? Changed(JsonNode? written, JsonNode? read, JsonNode? now)
    {
        if (JsonNode.DeepEquals(read, now))
        {
            return written;
        }

        if (written is not JsonObject keys || read is not JsonObject before || now is not JsonObject after)
        {
            return now?.DeepClone();
        }

        foreach (var key in before.Concat(after).Select(pair => pair.Key).Distinct())
        {
            var old = keys[key];
            var changed = Changed(old, before[key], after[key]);

            if (changed is null)
            {
                keys.Remove(key);
            }
            else if (changed != old)
            {
                keys[key] = changed;
            }
        }

        return keys;
    }

    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: NoKeyTwice);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

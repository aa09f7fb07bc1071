using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>As much of JSON Schema as Discord's description uses. Fields that no schema names are problems too: Discord would ignore them, and so would we.</summary>
internal sealed class JsonSchema(JsonElement document)
{
    public IReadOnlyList<string> Problems(JsonElement value, JsonElement schema, string path, bool isPart = false)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Problems(value, Resolve(reference.GetString()!), path, isPart);
        }

        return
        [
            .. OfKind(value, schema, path),
            .. OfUnion(value, schema, path),
            .. OfAll(value, schema, path),
            .. value.ValueKind switch
            {
                JsonValueKind.Object => OfObject(value, schema, path, isPart),
                JsonValueKind.Array => OfArray(value, schema, path),
                JsonValueKind.String => OfText(value.GetString()!, schema, path),
                JsonValueKind.Number => OfNumber(value.GetDouble(), schema, path),
                _ => [],
            },
        ];
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(document, (node, name) => node.GetProperty(name));

    private static IEnumerable<string> OfKind(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("type", out var type))
        {
            string[] kinds = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(kind => kind.GetString()!)] : [type.GetString()!];

            if (!kinds.Any(kind => Is(value, kind)))
            {
                yield return $"{path}: not {string.Join(" or ", kinds)}";
            }
        }

        if (schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(value, only))
        {
            yield return $"{path}: not {only}";
        }

        if (schema.TryGetProperty("enum", out var several) && !several.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)))
        {
            yield return $"{path}: not one of {several}";
        }
    }

    private static bool Is(JsonElement value, string kind) => kind switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "string" => value.ValueKind == JsonValueKind.String,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.Object,
    };

    // Of several that a value may be, the one it comes nearest to tells what is wrong.
    private IReadOnlyList<string> OfUnion(JsonElement value, JsonElement schema, string path) =>
        schema.TryGetProperty("oneOf", out var union) || schema.TryGetProperty("anyOf", out union)
            ? union.EnumerateArray().Select(one => Problems(value, one, path)).MinBy(problems => problems.Count) ?? []
            : [];

    private IEnumerable<string> OfAll(JsonElement value, JsonElement schema, string path) =>
        schema.TryGetProperty("allOf", out var all)
            ? all.EnumerateArray().SelectMany(one => Problems(value, one, path, isPart: true))
            : [];

    private IEnumerable<string> OfObject(JsonElement value, JsonElement schema, string path, bool isPart)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
            {
                yield return $"{path}: {name} is required";
            }
        }

        var named = schema.TryGetProperty("properties", out var properties);
        var other = schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object;

        foreach (var given in value.EnumerateObject())
        {
            var problems = named && properties.TryGetProperty(given.Name, out var known) ? Problems(given.Value, known, $"{path}.{given.Name}")
                : other ? Problems(given.Value, additional, $"{path}.{given.Name}")
                : named && !isPart ? [$"{path}: {given.Name} is unknown"]
                : [];

            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> OfArray(JsonElement value, JsonElement schema, string path)
    {
        var length = value.GetArrayLength();

        if (length > Number(schema, "maxItems", double.MaxValue) || length < Number(schema, "minItems", 0))
        {
            yield return $"{path}: {length} items";
        }

        if (schema.TryGetProperty("items", out var items))
        {
            foreach (var problem in value.EnumerateArray().SelectMany((item, index) => Problems(item, items, $"{path}[{index}]")))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> OfText(string text, JsonElement schema, string path)
    {
        if (text.Length > Number(schema, "maxLength", double.MaxValue) || text.Length < Number(schema, "minLength", 0))
        {
            yield return $"{path}: {text.Length} characters";
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!))
        {
            yield return $"{path}: not like {pattern}";
        }
    }

    private static IEnumerable<string> OfNumber(double number, JsonElement schema, string path)
    {
        if (number > Number(schema, "maximum", double.MaxValue) || number < Number(schema, "minimum", double.MinValue))
        {
            yield return $"{path}: {number}";
        }
    }

    private static double Number(JsonElement schema, string name, double otherwise) =>
        schema.TryGetProperty(name, out var value) ? value.GetDouble() : otherwise;
}

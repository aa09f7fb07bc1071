using System.Globalization;
using System.Text.Json;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>A request that the published Bot API does not know in this form.</summary>
internal sealed record ContractViolation(int Request, string Method, string Problem);

/// <summary>The published description of the Bot API, where it can be found beside the repository.</summary>
internal sealed class BotApiSpec
{
    private const string FileName = "telegram-bot-api.json";
    private const string ArrayOf = "Array of ";

    private static readonly Lazy<BotApiSpec?> Found = new(() => Find() is { } file ? new BotApiSpec(file) : null);

    private readonly Dictionary<string, Shape> _methods;
    private readonly Dictionary<string, Shape> _types;

    private BotApiSpec(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        _methods = Shapes(json.RootElement.GetProperty("methods"));
        _types = Shapes(json.RootElement.GetProperty("types"));
    }

    /// <summary>Null where the file is not: COACHBOT_SPECS names its folder, else <c>shared/specs</c> beside or above the repository.</summary>
    public static BotApiSpec? Current => Found.Value;

    /// <summary>What is wrong with a request, field by field.</summary>
    public IEnumerable<string> Problems(RecordedRequest request) =>
        _methods.TryGetValue(request.Method, out var method)
            ? OfObject(request.Body, method, request.Method, request.IsForm)
            : [$"{request.Method}: no such method"];

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("COACHBOT_SPECS");
        var folders = Ancestors(AppContext.BaseDirectory).Concat(Ancestors(Directory.GetCurrentDirectory()))
            .Select(folder => Path.Combine(folder, "shared", "specs"));

        return (string.IsNullOrEmpty(named) ? folders : [named])
            .Select(folder => Path.Combine(folder, FileName))
            .FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private static Dictionary<string, Shape> Shapes(JsonElement all) =>
        all.EnumerateObject().ToDictionary(one => one.Name, one => new Shape(Fields(one.Value), Strings(one.Value, "subtypes")));

    private static Dictionary<string, Field> Fields(JsonElement owner) =>
        owner.TryGetProperty("fields", out var fields)
            ? fields.EnumerateArray().ToDictionary(
                field => field.GetProperty("name").GetString()!,
                field => new Field(Strings(field, "types"), field.GetProperty("required").GetBoolean()))
            : [];

    private static string[] Strings(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    private IEnumerable<string> OfObject(JsonElement value, Shape shape, string path, bool isForm)
    {
        foreach (var (name, _) in shape.Fields.Where(field => field.Value.IsRequired))
        {
            if (!value.TryGetProperty(name, out var given) || given.ValueKind == JsonValueKind.Null)
            {
                yield return $"{path}: {name} is required";
            }
        }

        foreach (var given in value.EnumerateObject().Where(given => given.Value.ValueKind != JsonValueKind.Null))
        {
            var problems = shape.Fields.TryGetValue(given.Name, out var field)
                ? OfAny(given.Value, field.Types, $"{path}.{given.Name}", isForm)
                : [$"{path}: {given.Name} is unknown"];

            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    // Of several kinds that a value may have, the one it comes nearest to tells what is wrong.
    private List<string> OfAny(JsonElement value, IEnumerable<string> types, string path, bool isForm) =>
        types.Select(type => OfType(value, type, path, isForm).ToList()).MinBy(problems => problems.Count) ?? [];

    private IEnumerable<string> OfType(JsonElement value, string type, string path, bool isForm)
    {
        if (isForm && type is not ("String" or "InputFile"))
        {
            return FromForm(value) is { } read ? OfType(read, type, path, isForm: false) : [$"{path}: not {type}"];
        }

        if (type.StartsWith(ArrayOf, StringComparison.Ordinal))
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, index) => OfType(item, type[ArrayOf.Length..], $"{path}[{index}]", isForm: false))
                : [$"{path}: not {type}"];
        }

        var isPlausible = type switch
        {
            "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "Float" => value.ValueKind == JsonValueKind.Number,
            "Boolean" or "True" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "String" or "InputFile" => value.ValueKind == JsonValueKind.String,
            _ => value.ValueKind == JsonValueKind.Object,
        };

        if (!isPlausible)
        {
            return [$"{path}: not {type}"];
        }

        return _types.TryGetValue(type, out var shape) && type != "InputFile" ? OfShape(value, shape, path) : [];
    }

    private IEnumerable<string> OfShape(JsonElement value, Shape shape, string path) =>
        shape.Subtypes.Length > 0 ? OfAny(value, shape.Subtypes, path, isForm: false) : OfObject(value, shape, path, isForm: false);

    private static JsonElement? FromForm(JsonElement value)
    {
        var text = value.GetString()!;

        try
        {
            return JsonElement.Parse(text.ToLower(CultureInfo.InvariantCulture) is "true" or "false" ? text.ToLower(CultureInfo.InvariantCulture) : text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Shape(Dictionary<string, Field> Fields, string[] Subtypes);

    private sealed record Field(string[] Types, bool IsRequired);
}

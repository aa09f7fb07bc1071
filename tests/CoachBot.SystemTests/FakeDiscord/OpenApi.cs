using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>The published description of Discord's API, where it can be found beside the repository.</summary>
internal sealed class OpenApi
{
    private const string FileName = "discord-openapi.json";

    private static readonly Lazy<OpenApi?> Found = new(() => Find() is { } file ? new OpenApi(file) : null);

    private readonly List<(string Method, Regex Path, JsonElement? Schema)> _operations = [];
    private readonly JsonSchema _schemas;

    private OpenApi(string file)
    {
        var api = JsonElement.Parse(File.ReadAllBytes(file));
        _schemas = new JsonSchema(api);

        // A literal path goes before one with places for ids: @me and @original are no ids.
        foreach (var path in api.GetProperty("paths").EnumerateObject().OrderBy(path => path.Name.Count(sign => sign == '{')))
        {
            foreach (var method in path.Value.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Object))
            {
                _operations.Add((method.Name.ToUpperInvariant(), Pattern(path.Name), Body(method.Value)));
            }
        }
    }

    /// <summary>Null where the file is not: COACHBOT_SPECS names its folder, else <c>shared/specs</c> beside or above the repository.</summary>
    public static OpenApi? Current => Found.Value;

    /// <summary>What is wrong with a request, field by field.</summary>
    public IReadOnlyList<string> Problems(string method, string path, JsonElement? body)
    {
        var operation = _operations.FirstOrDefault(one => one.Method == method && one.Path.IsMatch(path));

        return (operation.Path, operation.Schema, body) switch
        {
            (null, _, _) => [$"{method} {path}: no such operation"],
            (_, null, null) => [],
            (_, null, _) => [$"{method} {path}: has no body"],
            (_, _, null) => [$"{method} {path}: needs a body"],
            (_, { } schema, { } json) => _schemas.Problems(json, schema, "$"),
        };
    }

    private static JsonElement? Body(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var request)
        && request.GetProperty("content").TryGetProperty("application/json", out var json)
            ? json.GetProperty("schema")
            : null;

    private static Regex Pattern(string path) =>
        new($"\\A{Regex.Replace(Regex.Escape(path), @"\\\{[^}]*}", "[^/]+")}\\z", RegexOptions.CultureInvariant);

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
}

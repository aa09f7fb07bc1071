using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The arguments of a call, told as JSON, as a form or in the address.</summary>
internal sealed record RequestBody(JsonElement Value, bool IsForm)
{
    /// <summary>What is in the files of a form, by their field.</summary>
    public IReadOnlyDictionary<string, string> Files { get; private init; } = new Dictionary<string, string>();

    private const string Attached = "attach://";

    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static async Task<RequestBody?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.HasFormContentType)
        {
            return await FromFormAsync(await request.ReadFormAsync(cancel), cancel);
        }

        if (request.Query.Count > 0)
        {
            return new(Element(request.Query.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))), IsForm: true);
        }

        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancel);

        return FromJson(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static RequestBody? FromJson(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new(Nothing, IsForm: false);
        }

        try
        {
            var value = JsonElement.Parse(bytes);

            return value.ValueKind == JsonValueKind.Object ? new(value, IsForm: false) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<RequestBody> FromFormAsync(IFormCollection form, CancellationToken cancel)
    {
        var texts = new Dictionary<string, string>();

        foreach (var file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            texts[file.Name] = await reader.ReadToEndAsync(cancel);
        }

        var fields = form.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        // A file may come in a part of its own, which the field only names.
        var named = form.Select(pair => pair.Value.ToString()).Where(value => value.StartsWith(Attached, StringComparison.Ordinal)).Select(value => value[Attached.Length..]).ToHashSet();
        var files = form.Files.Where(file => !named.Contains(file.Name)).Select(file => KeyValuePair.Create(file.Name, $"<{file.Length} bytes>"));

        return new(Element(fields.Concat(files)), IsForm: true) { Files = texts };
    }

    private static JsonElement Element(IEnumerable<KeyValuePair<string, string>> values)
    {
        var fields = new JsonObject();

        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        return JsonSerializer.SerializeToElement(fields);
    }
}

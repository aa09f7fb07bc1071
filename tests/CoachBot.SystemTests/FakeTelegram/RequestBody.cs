using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The arguments of a call, told as JSON, as a form or in the address.</summary>
internal sealed record RequestBody(JsonElement Value, bool IsForm)
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static async Task<RequestBody?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.HasFormContentType)
        {
            return FromForm(await request.ReadFormAsync(cancel));
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

    private static RequestBody FromForm(IFormCollection form)
    {
        var fields = form.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        var files = form.Files.Select(file => KeyValuePair.Create(file.Name, $"<{file.Length} bytes>"));

        return new(Element(fields.Concat(files)), IsForm: true);
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

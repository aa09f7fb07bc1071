using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Verbs.Batches;

/// <summary>A question of a batch.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Lang">The language that whoever asks usually speaks.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="Context">What they saw before.</param>
internal sealed record BatchItem(string Id, string? Lang, string Text, BatchContext? Context)
{
    /// <summary>How lines are read and written.</summary>
    public static JsonSerializerOptions Shape { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    /// <summary>The question in this line; null when there is none.</summary>
    public static BatchItem? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<BatchItem>(line, Shape) is { Id: not null, Text: not null } item ? item : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

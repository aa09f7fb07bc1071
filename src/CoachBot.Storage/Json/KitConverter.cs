using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Storage.Json;

/// <summary>Equipment is a list of words in order; System.Text.Json reads no read-only sets. Pieces that this version does not know are left out.</summary>
internal sealed class KitConverter : JsonConverter<IReadOnlySet<Kit>>
{
    public override IReadOnlySet<Kit> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var list = JsonElement.ParseValue(ref reader);
        var kit = new HashSet<Kit>();

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException();
        }

        foreach (var word in list.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String))
        {
            if (Enum.TryParse<Kit>(word.GetString(), out var piece) && Enum.IsDefined(piece))
            {
                kit.Add(piece);
            }
        }

        return kit;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<Kit> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();

        foreach (var piece in value.Order())
        {
            writer.WriteStringValue(piece.ToString());
        }

        writer.WriteEndArray();
    }
}

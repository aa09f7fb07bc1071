using System.Text.Json;

namespace CoachBot.Discord.Gateway;

/// <summary>One message of the gateway. What it holds is left unread: of a big server that is megabytes, and mostly not for us.</summary>
/// <param name="Op">What it is.</param>
/// <param name="Sequence">Its number, of a dispatch.</param>
/// <param name="Type">The event's name, of a dispatch.</param>
/// <param name="Data">Its JSON, in the memory that was read: valid until the next is read.</param>
internal readonly record struct Frame(int Op, long? Sequence, string? Type, ReadOnlyMemory<byte> Data)
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 256 };

    /// <summary>Null when it is no frame at all.</summary>
    public static Frame? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return ReadObject(json);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static Frame? ReadObject(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span, Deep);
        int? op = null;
        long? sequence = null;
        string? type = null;
        var data = ReadOnlyMemory<byte>.Empty;

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();

            if (name == "d")
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = json[start..(int)reader.BytesConsumed];
            }
            else
            {
                op = name == "op" && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) ? code : op;
                sequence = name == "s" && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : sequence;
                type = name == "t" && reader.TokenType == JsonTokenType.String ? reader.GetString() : type;
                reader.Skip();
            }
        }

        return op is { } known ? new Frame(known, sequence, type, data) : null;
    }
}

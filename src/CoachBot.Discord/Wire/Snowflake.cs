using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace CoachBot.Discord.Wire;

/// <summary>Discord's ids: they hold the time of their making, so that later ones are greater.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Snowflake(ulong Value)
{
    private const long DiscordEpoch = 1_420_070_400_000;
    private const int TimeShift = 22;

    public Instant MadeAt => Instant.FromUnixTimeMilliseconds((long)(Value >> TimeShift) + DiscordEpoch);

    public static Snowflake? Read(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Snowflake(value) : null;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Sent as text, because they are too long for the numbers of some languages; numbers are read as well.</summary>
    private sealed class Converter : JsonConverter<Snowflake>
    {
        public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => Snowflake.Read(reader.GetString()) ?? throw new JsonException("An id holds more than digits."),
            JsonTokenType.Number when reader.TryGetUInt64(out var value) => new Snowflake(value),
            _ => throw new JsonException("An id is neither text nor a number."),
        };

        public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Storage.Json;

/// <summary>An exercise is its key, in a value and as the key of an object.</summary>
internal sealed class ExerciseIdConverter : JsonConverter<ExerciseId>
{
    public override ExerciseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ExerciseId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override ExerciseId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ExerciseId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Coaching.Runners;

namespace CoachBot.Storage.Json;

/// <summary>A kind that this version does not know is "other": the injury itself must not be forgotten for it.</summary>
internal sealed class InjuryKindConverter : JsonConverter<InjuryKind>
{
    public override InjuryKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Enum.TryParse<InjuryKind>(reader.GetString(), out var kind) && Enum.IsDefined(kind) ? kind : InjuryKind.Other;

    public override void Write(Utf8JsonWriter writer, InjuryKind value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

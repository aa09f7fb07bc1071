using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Chat.Meanings;
using NodaTime.Serialization.SystemTextJson;

namespace CoachBot.Storage.Json;

/// <summary>How a runner and a diary look in the database: the keys of a runner's file, dates in ISO form, words instead of numbers.</summary>
internal static class JsonShape
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            NodaConverters.LocalDateConverter,
            new ExerciseIdConverter(),
            new InjuryKindConverter(),
            new KitConverter(),
            new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NeedWhatHasNoDefault, TellWhatWasShown } },
    };

    private static void TellWhatWasShown(JsonTypeInfo type)
    {
        if (type.Type == typeof(Shown))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                TypeDiscriminatorPropertyName = "kind",
                DerivedTypes =
                {
                    new(typeof(Shown.Session), "session"),
                    new(typeof(Shown.Exercise), "exercise"),
                    new(typeof(Shown.Answer), "answer"),
                },
            };
        }
    }

    // A race without a date is none, and must not become one of the year 1.
    private static void NeedWhatHasNoDefault(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false };
        }
    }
}

using System.Globalization;
using System.Text.Json;
using CoachBot.Understanding.Entities;

namespace CoachBot.Tests.Understanding.Entities;

/// <summary>A wish in words with the details that somebody heard in it who had not seen how they are read.</summary>
/// <param name="Id">Its number; it begins with "sealed" when nothing may be tuned to it.</param>
/// <param name="Lang">The language of the message.</param>
/// <param name="Text">The message.</param>
/// <param name="Intent">The wish.</param>
/// <param name="Entities">What must be read; alternatives are separated by a bar.</param>
/// <param name="EntitiesOptional">What may be read beside it.</param>
internal sealed record WishItem(
    string Id, string Lang, string Text, string Intent, IReadOnlyDictionary<string, JsonElement> Entities, IReadOnlyDictionary<string, JsonElement> EntitiesOptional)
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    // Details that the bot would act upon though nobody asked for them.
    private static readonly HashSet<string> NeverTooMuch =
    [
        "time", "days", "tz", "date", "weight", "reps", "sets", "seconds", "until", "pause_days", "rating", "language", "to", "minutes", "equipment", "focus", "position",
    ];

    public bool IsSealed => Id.StartsWith("sealed", StringComparison.Ordinal);

    public static IReadOnlyList<WishItem> Read(string path) => [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<WishItem>(line, Shape)!)];

    /// <summary>What is wrong with what was read; nothing when every detail is right and none is made up.</summary>
    public IReadOnlyList<string> Wrongs()
    {
        var read = EntityNames.Of(Slots.Reader.For(Intent, Text, Lang, Slots.Monday), Slots.Monday).ToDictionary(slot => slot.Key, slot => Slots.Text(slot.Value));

        return
        [
            .. Entities.Where(want => !Meets(want.Key, Said(want.Value), read.GetValueOrDefault(want.Key))).Select(want => $"{want.Key} {Said(want.Value)} was {read.GetValueOrDefault(want.Key) ?? "-"}"),
            .. read.Where(slot => NeverTooMuch.Contains(slot.Key) && !Entities.ContainsKey(slot.Key) && !EntitiesOptional.ContainsKey(slot.Key)).Select(slot => $"{slot.Key} {slot.Value} was made up"),
        ];
    }

    private static bool Meets(string slot, string wanted, string? read) =>
        read is not null && wanted.Split('|').Any(way => slot is "equipment" or "days" ? Sorted(way) == Sorted(read) : way == read);

    private static string Sorted(string list) => string.Join(',', list.Split(',').Order(StringComparer.Ordinal));

    private static string Said(JsonElement wanted) => wanted.ValueKind switch
    {
        JsonValueKind.Array => string.Join(',', wanted.EnumerateArray().Select(Said)),
        JsonValueKind.Number => wanted.GetDecimal().ToString(CultureInfo.InvariantCulture),
        _ => wanted.GetString()!,
    };
}

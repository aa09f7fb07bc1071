using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Plans;

/// <summary>Writes a plan as the JSON that <see cref="PlanFile.ReadPlan"/> reads.</summary>
public static class PlanJson
{
    /// <summary>The contract knows no metres; carries and drills go by at about one a second.</summary>
    private const int SecondsPerMetre = 1;

    // For a terminal or a file, never for a web page: letters with accents stay readable.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Write(Plan plan)
    {
        using var stream = new MemoryStream();

        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            RunnerJson.Write(json, "runner", plan.Runner);
            json.Each("days", plan.Days, day => Day(json, day));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);

        foreach (var one in all)
        {
            write(one);
        }

        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, Card day)
    {
        json.WriteStartObject();
        json.WriteString("date", IsoDate.Of(day.Date));
        json.WriteString("phase", PhaseWords.Of(day.Phase));
        json.WriteString("kind", KindWords.Of(day.Kind));
        json.WriteBoolean("deload", day.Deload);
        json.WriteNumber("minutes", day.Minutes);
        json.WriteString("run", Word(day.Run));
        json.Each("items", day.Items, item => Item(json, item));
        json.Each("reasons", day.Reasons, reason => Reason(json, reason));
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, CardItem item)
    {
        json.WriteStartObject();
        json.WriteString("exercise", item.Exercise.Value);
        json.WriteString("block", Word(item.Block));
        json.WriteNumber("sets", item.Sets);
        Number(json, "reps", item.Reps);
        Number(json, "seconds", item.Seconds ?? (item.Metres * SecondsPerMetre));
        json.WriteBoolean("per_side", item.PerSide);
        Number(json, "pct_1rm", item.Pct1rm);
        Number(json, "load_kg", item.LoadKg);
        Number(json, "rir", item.Rir);
        Number(json, "rest_s", item.RestSeconds);
        Number(json, "tier", item.Tier);
        json.WriteNumber("contacts", item.Contacts);
        json.Each("reasons", item.Reasons, reason => json.WriteStringValue(reason.Rule.Value));
        json.WriteEndObject();
    }

    private static void Reason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", reason.Rule.Value);
        json.WriteString("text", reason.Text ?? "");
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

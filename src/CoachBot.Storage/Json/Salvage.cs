using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoachBot.Storage.Json;

/// <summary>Reads what can be read: each value that cannot is left out, as if nobody had told it.</summary>
internal static partial class Salvage
{
    public static T? Read<T>(JsonNode all)
        where T : class
    {
        while (true)
        {
            try
            {
                return all.Deserialize<T>(JsonShape.Options);
            }
            catch (JsonException fault)
            {
                if (!IsLeftOut(all, fault.Path ?? ""))
                {
                    return null;
                }
            }
        }
    }

    private static bool IsLeftOut(JsonNode all, string path)
    {
        var steps = Step().Matches(path);
        var holder = steps.SkipLast(1).Aggregate<Match, JsonNode?>(all, Inside);

        return steps.LastOrDefault() is { } last && holder switch
        {
            JsonObject keys => keys.Remove(Key(last)),
            JsonArray list => IsRemoved(list, Index(last)),
            _ => false,
        };
    }

    private static JsonNode? Inside(JsonNode? holder, Match step) => holder switch
    {
        JsonObject keys => keys[Key(step)],
        JsonArray list => list.ElementAtOrDefault(Index(step)),
        _ => null,
    };

    private static bool IsRemoved(JsonArray list, int index)
    {
        if (index < 0 || index >= list.Count)
        {
            return false;
        }

        list.RemoveAt(index);

        return true;
    }

    private static string Key(Match step) => step.Groups["key"].Value;

    private static int Index(Match step) => int.TryParse(step.Groups["index"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    [GeneratedRegex(@"\.(?<key>[^.\[]+)|\['(?<key>.*?)'\](?=[.\[]|$)|\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Step();
}

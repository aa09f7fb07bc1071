using CoachBot.Chat.Words;
using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Words;

/// <summary>How people speak of days and places in a language: <c>times.yaml</c>.</summary>
internal static class TimesFile
{
    private static readonly Dictionary<string, IsoDayOfWeek> Week =
        Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToDictionary(day => day.ToString().ToLowerInvariant());

    public static TimeWords Read(YamlFile file) => Fields.Read(file, TimeWords.None, Times);

    private static TimeWords Times(Fields top) =>
        new(
            top.Need("days") is { } days ? Fields.Read(days, Days) : TimeWords.None.Days,
            Plain(top.Need("day_sets")).ToDictionary(set => set.Key, set => Set(set.Value)),
            Plain(top.Need("cities")).ToDictionary(city => city.Key, city => Zone(city.Value)));

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<string>> Days(Fields fields)
    {
        var days = Week.ToDictionary(day => day.Value, day => fields.Texts(day.Key));
        var meant = new Dictionary<string, IsoDayOfWeek>();

        foreach (var (day, name) in days.SelectMany(day => day.Value.Select(name => (day.Key, Spelling.Plain(name)))))
        {
            if (!meant.TryAdd(name, day) && meant[name] != day)
            {
                fields.Find(day.ToString().ToLowerInvariant())?.Report($"'{name}' is already a name of {meant[name]}");
            }
        }

        return days;
    }

    private static IReadOnlyList<IsoDayOfWeek> Set(Node node) => [.. node.AsList().Select(Day)];

    private static IsoDayOfWeek Day(Node node)
    {
        var name = node.AsText();

        if (!Week.TryGetValue(name, out var day) && name != "")
        {
            node.Report($"'{name}' is not a day; one of {string.Join(", ", Week.Keys)}");
        }

        return day;
    }

    private static string Zone(Node node)
    {
        var id = node.AsText();

        if (id != "" && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null)
        {
            node.Report($"'{id}' is not a time zone");
        }

        return id;
    }

    // What runners type is made plain before it is looked up here.
    private static IEnumerable<KeyValuePair<string, Node>> Plain(Node? map)
    {
        foreach (var (key, node) in map?.AsMap() ?? [])
        {
            if (key != Spelling.Plain(key))
            {
                node.Report($"'{key}' is never found; write '{Spelling.Plain(key)}'");
            }

            yield return new(key, node);
        }
    }
}

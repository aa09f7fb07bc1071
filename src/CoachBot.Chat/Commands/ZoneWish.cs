using CoachBot.Chat.Words;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Chat.Commands;

/// <summary>A zone as people type it: an IANA name, or a city that has one.</summary>
internal static class ZoneWish
{
    private static readonly Dictionary<string, string> ByName = ReadNames();

    public static DateTimeZone? Read(string text, TimeWords words)
    {
        var plain = Spelling.Plain(text);

        return words.Cities.TryGetValue(plain, out var id) || ByName.TryGetValue(plain.Replace(' ', '_'), out id)
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            : null;
    }

    // Europe/Rome is found as "europe/rome" and as "rome"; where two places share a name, the first of the table wins.
    private static Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var id in TzdbDateTimeZoneSource.Default.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal) || id == "UTC"))
        {
            names.TryAdd(id.ToLowerInvariant(), id);

            if (!id.StartsWith("Etc/", StringComparison.Ordinal))
            {
                names.TryAdd(id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant(), id);
            }
        }

        return names;
    }
}

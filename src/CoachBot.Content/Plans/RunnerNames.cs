using CoachBot.Coaching.Exercises;
using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Plans;

/// <summary>Tells names in a runner's file that nobody else has: plans for others may hold them, whoever is to be coached may not.</summary>
internal static class RunnerNames
{
    public static void Check(Fields fields, Catalogue? catalogue)
    {
        if (fields.Value("zone") is { Text.Length: > 0 } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Text) is null)
        {
            zone.Report($"'{zone.Text}' is not a time zone");
        }

        foreach (var (id, node) in catalogue is null ? [] : fields.Value("maxima")?.Entries ?? [])
        {
            KnownExercise.Read(node, id, catalogue!);
        }
    }
}

using CoachBot.Chat.Words;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;
using NodaTime.TimeZones;

namespace CoachBot.Discord.Interactions;

/// <summary>What is offered while an exercise or a zone is typed: what begins so first, then what holds it somewhere.</summary>
internal sealed class Suggesting(Languages languages)
{
    public const string Exercise = "exercise";
    public const string Zone = "zone";

    private static readonly IReadOnlyList<string> Zones =
        [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId).Order(StringComparer.Ordinal)];

    public Suggestions For(Interaction interaction)
    {
        var focused = interaction.Data?.Options?.FirstOrDefault(option => option?.Focused == true);
        var language = languages.For(interaction.Locale);
        var all = focused?.Name switch
        {
            Exercise => language.Exercises.Values.SelectMany(exercise => exercise.Synonyms.Prepend(exercise.Name).Select(typed => (typed, exercise.Name))),
            Zone => Zones.Select(zone => (zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' '), zone)).Concat(language.Times.Cities.Select(city => (city.Key, city.Value))),
            _ => [],
        };

        return new Suggestions([.. Matching(all, Spelling.Plain(focused?.Text ?? ""))]);
    }

    private static IEnumerable<Suggestion> Matching(IEnumerable<(string Typed, string Meant)> all, string typed) => all
        .Select(one => (one.Meant, Place: Spelling.Plain(one.Typed).IndexOf(typed, StringComparison.Ordinal)))
        .Where(one => one.Place >= 0)
        .OrderBy(one => Math.Min(one.Place, 1))
        .Select(one => Shortened.To(Limits.ChoiceLabel, one.Meant))
        .Distinct()
        .Take(Limits.Choices)
        .Select(one => new Suggestion(one, one));
}

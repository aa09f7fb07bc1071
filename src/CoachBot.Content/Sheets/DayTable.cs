using System.Globalization;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;

namespace CoachBot.Content.Sheets;

/// <summary>A day of a plan: one line, and under it a table when there is something to do.</summary>
internal static class DayTable
{
    private static readonly string[] Columns =
        [Phrase.PlanExercise, Phrase.PlanSets, Phrase.PlanLoad, Phrase.PlanReserve, Phrase.PlanRest, Phrase.PlanContacts];

    public static string Of(Card day, Runner runner, Language language)
    {
        var title = Title(day, runner, language);

        return day.Items.Count == 0
            ? title
            : $"{title}\n\n{string.Join('\n', Head(language).Concat(day.Items.Select(item => Row(item, language))))}";
    }

    private static string Title(Card day, Runner runner, Language language)
    {
        var run = Run(day, runner, language);
        var isRunOnly = day.Kind == CardKind.Rest && day.Items.Count == 0 && run is not null;

        return Markdown.Joined($"**{DayWords.Of(day.Date, language)}**", isRunOnly ? null : DayWords.Title(day, language), run);
    }

    private static string? Run(Card day, Runner runner, Language language) =>
        runner.Races.FirstOrDefault(race => race.Date == day.Date) is { } race
            ? RaceWords.Of(race, language)
            : day.Run switch
            {
                RunKind.Easy => language.Say(Phrase.PlanRunEasy),
                RunKind.Key => language.Say(Phrase.PlanRunKey),
                RunKind.Long => language.Say(Phrase.PlanRunLong),
                RunKind.Race => language.Say(Phrase.PlanRunRace),
                _ => null,
            };

    private static IEnumerable<string> Head(Language language) =>
        [Line(Columns.Select(column => language.Say(column))), Line(Columns.Select(_ => "---"))];

    private static string Row(CardItem item, Language language) => Line(
    [
        Markdown.Plain(language.Exercises[item.Exercise].Name),
        Amount(item, language),
        Load(item, language),
        $"{item.Rir}",
        item is { Sets: > 1, RestSeconds: { } rest } ? $"{rest} s" : "",
        item.Contacts > 0 ? $"{item.Contacts}" : "",
    ]);

    private static string Amount(CardItem item, Language language)
    {
        var (key, value) = item switch
        {
            { Seconds: { } seconds } => (Phrase.DoseSeconds, seconds),
            { Metres: { } metres } => (Phrase.DoseMetres, metres),
            _ => (Phrase.DoseReps, item.Reps ?? 0),
        };
        var amount = language.Say(key, ("sets", item.Sets), ("amount", value));

        return item.PerSide ? $"{amount} {language.Say(Phrase.DosePerSide)}" : amount;
    }

    private static string Load(CardItem item, Language language) => string.Join(
        ", ",
        new[] { Number(item.Pct1rm, "%", language), Number(item.LoadKg, "kg", language) }.OfType<string>());

    private static string? Number(decimal? value, string unit, Language language) => value is { } number
        ? $"{number.ToString("0.##", CultureInfo.InvariantCulture).Replace(".", language.Say(Phrase.DecimalSign), StringComparison.Ordinal)} {unit}"
        : null;

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

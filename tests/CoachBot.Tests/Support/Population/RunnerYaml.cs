using System.Globalization;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Tests.Support.Population;

/// <summary>A runner as in <c>docs/examples</c>, to be read back with <c>PlanFile.ReadRunner</c>.</summary>
internal static class RunnerYaml
{
    public static string Of(Runner runner) => string.Concat(Lines(runner).Where(line => line.Value != "").Select(line => $"{line.Key}: {line.Value}\n"));

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static IEnumerable<(string Key, string Value)> Lines(Runner runner) =>
    [
        ("since", Of(runner.Since)),
        ("age", Number(runner.Age)),
        ("age_group", runner.AgeGroup?.ToString() ?? ""),
        ("sex", runner.Sex is { } sex ? Word(sex) : ""),
        ("pregnancy", runner.Pregnancy is { } p ? $"{{ week: {p.Week}, cleared: {Word(p.Cleared)} }}" : ""),
        ("postpartum", runner.Postpartum is { } b ? $"{{ weeks: {b.Weeks}, symptom_free: {Word(b.SymptomFree)}, cleared: {Word(b.Cleared)} }}" : ""),
        ("level", runner.Level.ToString()),
        ("strength_months", Number(runner.StrengthMonths)),
        ("gates", Number(runner.Gates)),
        ("equipment", List(runner.Equipment.Order().Select(Word))),
        ("run_days", Map(runner.RunDays.OrderBy(day => day.Key).Select(day => $"{Word(day.Key)}: {Word(day.Value)}"))),
        ("races", List(runner.Races.Select(race => $"{{ date: {Of(race.Date)}, distance: {race.Distance}, priority: {race.Priority} }}"))),
        ("injuries", List(runner.Injuries.Select(Hurt))),
        ("cautions", List(runner.Cautions.Select(Word))),
        ("illnesses", List(runner.Illnesses.Select(time => $"{{ from: {Of(time.From)}{(time.Until is { } until ? $", until: {Of(until)}" : "")} }}"))),
        ("red_flags", List(runner.RedFlags)),
        ("maxima", Map(runner.Maxima.OrderBy(best => best.Key.Value, StringComparer.Ordinal).Select(best => $"{best.Key}: {Number(best.Value)}"))),
        ("minutes", Number(runner.Minutes)),
        ("days_off", List(runner.DaysOff.Select(Word))),
        ("body_weight_kg", Number(runner.BodyWeightKg)),
    ];

    private static string Hurt(Injury injury)
    {
        var since = injury.Since is { } date ? $", since: {Of(date)}" : "";
        var kind = injury.Kind == InjuryKind.BoneStress ? "bone-stress" : Word(injury.Kind);

        return $"{{ area: {Word(injury.Area)}, kind: {kind}{since}, cleared: {Word(injury.Cleared)}, pain: {injury.Pain} }}";
    }

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } all ? $"[{all}]" : "";

    private static string Map(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } all ? $"{{ {all} }}" : "";

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static string Word<T>(T value)
        where T : notnull => value.ToString()!.ToLowerInvariant();
}

using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;
using NodaTime;

namespace CoachBot.Tests.Support.Population;

/// <summary>A diary as comments under a runner: a line a day, days missed in a row together.</summary>
internal static class DiaryText
{
    public static string Of(Diary diary)
    {
        var told = diary.Days.OrderBy(day => day.Key).Select(day => (day.Key, Text: Of(day.Value))).Where(day => day.Text != "").ToList();
        var lines = new List<(LocalDate From, LocalDate To, string Text)>();

        foreach (var (date, text) in told)
        {
            if (lines.Count > 0 && lines[^1].Text == text && lines[^1].To.PlusDays(1) == date)
            {
                lines[^1] = lines[^1] with { To = date };
            }
            else
            {
                lines.Add((date, date, text));
            }
        }

        return string.Concat(lines.Select(line =>
            $"# {RunnerYaml.Of(line.From)}{(line.To > line.From ? $" to {RunnerYaml.Of(line.To)}" : "")}: {line.Text}\n"));
    }

    private static string Of(DiaryDay day) => string.Join("; ", new[]
    {
        day.IsMissed ? "missed" : "",
        day.Readiness is { } felt ? $"readiness {felt.Sleep},{felt.Freshness},{felt.Softness},{felt.Calm},{felt.Mood}" : "",
        day.SleepHours is { } hours ? $"slept {hours:0.#} h" : "",
        day.HadAlcohol ? "alcohol" : "",
        day.HadFever ? "fever" : "",
        day.Soreness is { } sore ? $"soreness {sore}" : "",
        string.Join(", ", day.Pain.Select(Of)),
        day.GatePassed is { } gate ? $"gate {gate} passed" : "",
        string.Join(", ", day.Sets.Select(sets => $"{sets.Key} {string.Join(' ', sets.Value.Select(Of))}")),
    }.Where(part => part != ""));

    private static string Of(PainReport pain) =>
        $"pain {pain.Area} {pain.Score}{(pain.Signs == PainSigns.None ? "" : $" ({pain.Signs})")}{(pain.IsKnownTendonOrKneecap ? " known" : "")}";

    private static string Of(SetResult set) => $"{set.LoadKg:0.##}x{set.Reps}{(set.Rir is { } rir ? $"r{rir}" : "")}{(set.HasFailedRep ? "!" : "")}";
}

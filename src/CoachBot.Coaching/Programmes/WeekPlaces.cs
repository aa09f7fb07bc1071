using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>The days of a programme's week: where its sessions and its runs are.</summary>
public static class WeekPlaces
{
    private const int Days = 7;
    private const string ShortSession = "m";

    private static readonly RuleId RaceWeek = new("R-WEEK-08");

    /// <summary>The sessions by their days. A day holds one; of more a week than days, the last are left out.</summary>
    public static IReadOnlyDictionary<IsoDayOfWeek, ProgrammeSession> Sessions(Programme programme, ProgrammeWeek week, Rulebook rules)
    {
        var all = Enumerable.Repeat(week.Sessions, (int)week.Times.High).SelectMany(sessions => sessions).Take(Days).ToList();
        var layout = Layout(programme, week, rules);
        var places = new Dictionary<IsoDayOfWeek, ProgrammeSession>();

        foreach (var (index, session) in all.Index())
        {
            var day = session.Day ?? (layout is null ? Evenly(index, all.Count) : On(layout, session.Letter, places));
            places.TryAdd(day, session);
        }

        return places;
    }

    /// <summary>The runs of the layout; without one they are not known.</summary>
    public static IReadOnlyDictionary<IsoDayOfWeek, RunKind> Runs(Programme programme, ProgrammeWeek week, Rulebook rules) =>
        Layout(programme, week, rules) is { } layout ? Runs(layout) : new Dictionary<IsoDayOfWeek, RunKind>();

    /// <summary>The runs of this layout.</summary>
    public static IReadOnlyDictionary<IsoDayOfWeek, RunKind> Runs(WeekLayout layout) => layout.Days
        .Index()
        .Select(day => (Day: DayOf(day.Index), Run: RunOf(day.Item)))
        .Where(day => day.Run != RunKind.None)
        .ToDictionary(day => day.Day, day => day.Run);

    // A race of a programme is on Sunday.
    private static WeekLayout? Layout(Programme programme, ProgrammeWeek week, Rulebook rules) => week.Race is not null
        ? rules.Layout(RaceWeek)
        : programme.Layout is { } layout ? rules.Layout(layout) : null;

    // What has no place of its own takes that of a short session.
    private static IsoDayOfWeek On(WeekLayout layout, char letter, Dictionary<IsoDayOfWeek, ProgrammeSession> taken) =>
        layout.Days.Index()
            .Where(day => day.Item.Contains($"{letter}") || day.Item.Contains(ShortSession))
            .OrderByDescending(day => day.Item.Contains($"{letter}"))
            .Select(day => DayOf(day.Index))
            .FirstOrDefault(day => !taken.ContainsKey(day), IsoDayOfWeek.Monday);

    private static IsoDayOfWeek Evenly(int index, int count) => DayOf(((Days * index) + (count / 2)) / count);

    private static IsoDayOfWeek DayOf(int index) => IsoDayOfWeek.Monday + index;

    private static RunKind RunOf(IReadOnlyList<string> parts) => parts switch
    {
        _ when parts.Contains("race") => RunKind.Race,
        _ when parts.Contains("L") => RunKind.Long,
        _ when parts.Contains("Q") => RunKind.Key,
        _ when parts.Contains("E") => RunKind.Easy,
        _ => RunKind.None,
    };
}

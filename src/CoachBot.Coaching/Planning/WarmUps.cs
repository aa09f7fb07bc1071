using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 6, R-DAY-11: easy movement for the hips and a quiet drill before strength and jumps.</summary>
internal sealed class WarmUps(Catalogue catalogue, Rulebook rules) : IWeekStep
{
    private static readonly RuleId Rule = new("R-DAY-11");

    private readonly Exercise[] _hips = [.. catalogue.All.Where(exercise => exercise.Pattern == Pattern.Mobility && exercise.Muscles.Contains("hips"))];
    private readonly Exercise[] _drills = [.. catalogue.All.Where(exercise => exercise is { Pattern: Pattern.Drill, Tier: null, Prescription: "RX-DRILL" })];

    public WeekDraft Apply(WeekDraft week) => week.Each(day => day.Session is SessionKind.None or SessionKind.Light || day.Entries.Count == 0
        ? day
        : day with { Entries = [.. Before(week, day.Session == SessionKind.B ? 1 : 0), .. day.Entries] });

    private IEnumerable<Entry> Before(WeekDraft week, int turn)
    {
        var hips = _hips.Where(exercise => IsFor(week, exercise)).ToList();
        var drills = _drills.Where(exercise => IsFor(week, exercise)).ToList();

        return hips.Take(2).Select((_, index) => hips[(turn + index + week.Standing.Turn) % hips.Count])
            .Concat(drills.Take(1).Select(_ => drills[(turn + week.Standing.Turn) % drills.Count]))
            .Select(exercise => Made(exercise, week));
    }

    private static bool IsFor(WeekDraft week, Exercise exercise) =>
        exercise.Level <= week.Level && exercise.Needs.IsMetBy(week.Runner.Equipment) && week.Limit.Allows(exercise);

    private Entry Made(Exercise exercise, WeekDraft week)
    {
        var usual = rules.Prescription(exercise.Prescription);

        return new Entry(exercise, new CardItem
        {
            Exercise = exercise.Id,
            Block = Block.Warmup,
            Sets = usual.Sets?.Whole ?? 1,
            Reps = usual.Reps?.Whole,
            Metres = usual.Reps is null ? usual.Metres?.Whole : null,
            PerSide = exercise.Side == Side.Single && usual.Reps is not null,
            Reasons = [new Reason(Rule, Decider.Method, week.Limit.WarmUpMinutes.ToString(CultureInfo.InvariantCulture))],
        });
    }
}

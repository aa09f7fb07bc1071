using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Tests.Support;

/// <summary>Exercises as coaches write them down: <c>SQ-05 3x5 at 82 % RIR 2; TR-03 2x30 s</c>.</summary>
internal static partial class PlanText
{
    private const int HeavyPercent = 80;
    private const int HeavyReps = 6;

    public static IReadOnlyList<CardItem> Items(string text) =>
        text is "-" or "" ? [] : [.. text.Split("; ").Select(Item).OrderBy(item => item.Block).ThenByDescending(item => item.Tier)];

    public static CardItem Item(string text)
    {
        var parts = Written().Match(text);
        Assert.True(parts.Success, $"'{text}' is not an exercise with its dose");

        var exercise = RealContent.Load.Catalogue[new ExerciseId(parts.Groups["id"].Value)];
        var sets = Number(parts, "sets")!.Value;
        var isHold = parts.Groups["hold"].Success;
        var amount = Number(parts, "amount")!.Value;
        var percent = Number(parts, "percent");

        return new CardItem
        {
            Exercise = exercise.Id,
            Block = BlockOf(exercise),
            Sets = sets,
            Reps = isHold ? null : amount,
            Seconds = isHold ? amount : null,
            PerSide = exercise.Side == Side.Single && exercise.Tier is null,
            Pct1rm = percent,
            Rir = Number(parts, "rir"),
            RestSeconds = Rest(exercise, percent, isHold ? null : amount),
            Tier = exercise.Tier,
            Contacts = exercise.Tier > 0 ? sets * amount * exercise.Contacts : 0,
        };
    }

    private static int? Number(Match parts, string name) =>
        parts.Groups[name].Success ? int.Parse(parts.Groups[name].Value, CultureInfo.InvariantCulture) : null;

    private static Block BlockOf(Exercise exercise) => exercise.Id.Value[..2] switch
    {
        "PL" => Block.Jumps,
        "EX" => Block.Explosive,
        "SQ" or "SL" or "HI" => Block.Strength,
        "CF" => Block.Calf,
        "UB" => Block.Upper,
        "DR" => Block.Warmup,
        _ => Block.Trunk,
    };

    private static int? Rest(Exercise exercise, int? percent, int? reps) => exercise.Tier switch
    {
        0 => null,
        1 => 45,
        2 => 75,
        3 => 105,
        4 => 150,
        5 => 180,
        _ when BlockOf(exercise) == Block.Explosive => 150,
        _ => percent >= HeavyPercent || reps <= HeavyReps ? 180 : 90,
    };

    [GeneratedRegex(@"^(?<id>\S+) (?<sets>\d+)x(?<amount>\d+)(?<hold> s)?( at (?<percent>\d+) %)?( RIR (?<rir>\d+))?$")]
    private static partial Regex Written();
}

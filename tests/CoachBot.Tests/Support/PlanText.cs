using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;

namespace CoachBot.Tests.Support;

/// <summary>Exercises as coaches write them down: <c>SQ-05 3x5 at 82 % RIR 2; TR-03 2x30 s</c>.</summary>
internal static partial class PlanText
{
    public static IReadOnlyList<CardItem> Items(string text) => text is "-" or "" ? [] : [.. text.Split("; ").Select(Item)];

    public static CardItem Item(string text)
    {
        var parts = Written().Match(text);
        Assert.True(parts.Success, $"'{text}' is not an exercise with its dose");

        var isHold = parts.Groups["hold"].Success;
        var amount = Number(parts, "amount");
        var line = new DoseLine([new ExerciseId(parts.Groups["id"].Value)])
        {
            Sets = Number(parts, "sets"),
            Reps = isHold ? null : amount,
            Seconds = isHold ? amount : null,
            LoadPercent = Number(parts, "percent"),
            Rir = Number(parts, "rir"),
        };

        return DoseItem.Of(line, RealContent.Load.Catalogue, RealContent.Load.Rulebook);
    }

    private static Amount? Number(Match parts, string name) =>
        parts.Groups[name].Success ? Amount.Exactly(int.Parse(parts.Groups[name].Value, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"^(?<id>\S+) (?<sets>\d+)x(?<amount>\d+)(?<hold> s)?( at (?<percent>\d+) %)?( RIR (?<rir>\d+))?$")]
    private static partial Regex Written();
}

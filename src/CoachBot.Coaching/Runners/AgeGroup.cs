using System.Globalization;

namespace CoachBot.Coaching.Runners;

/// <summary>An age told roughly: <c>50-59</c>, <c>60+</c>, <c>under-14</c>.</summary>
/// <param name="From">The youngest it may be.</param>
/// <param name="To">The oldest it may be; null when open.</param>
public readonly record struct AgeGroup(int From, int? To)
{
    private const string Under = "under-";

    /// <summary>Reads a group as it is written; null when it is none.</summary>
    public static AgeGroup? Parse(string text)
    {
        if (text.StartsWith(Under, StringComparison.Ordinal))
        {
            return Years(text[Under.Length..]) is { } above and > 0 ? new AgeGroup(0, above - 1) : null;
        }

        if (text.EndsWith('+'))
        {
            return Years(text[..^1]) is { } open ? new AgeGroup(open, null) : null;
        }

        return text.Split('-') is [var low, var high] && Years(low) is { } from && Years(high) is { } to && from <= to
            ? new AgeGroup(from, to)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => (From, To) switch
    {
        (0, { } to) => $"{Under}{to + 1}",
        (_, { } to) => $"{From}-{to}",
        _ => $"{From}+",
    };

    private static int? Years(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;
}

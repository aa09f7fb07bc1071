using System.Globalization;

namespace CoachBot.Coaching.Runners;

/// <summary>How far a race is: <c>1500m</c>, <c>10k</c>, <c>half</c>, <c>marathon</c>, <c>ultra</c>.</summary>
/// <param name="Metres">Its length.</param>
public readonly record struct RaceDistance(int Metres)
{
    private static readonly Dictionary<string, int> Names = new()
    {
        ["half"] = 21_097,
        ["marathon"] = 42_195,
        ["ultra"] = 50_000,
    };

    /// <summary>A marathon.</summary>
    public static RaceDistance Marathon { get; } = new(Names["marathon"]);

    /// <summary>Whether it is 5 km or shorter.</summary>
    public bool IsUpToFiveK => Metres <= 5_000;

    /// <summary>Whether it is 10 km or shorter.</summary>
    public bool IsUpToTenK => Metres <= 10_000;

    /// <summary>Whether it is a marathon or longer.</summary>
    public bool IsMarathonOrLonger => Metres >= Marathon.Metres;

    /// <summary>Whether it is longer than a marathon.</summary>
    public bool IsUltra => Metres > Marathon.Metres;

    /// <summary>Reads a distance as it is written; null when it is none.</summary>
    public static RaceDistance? Parse(string text)
    {
        if (Names.TryGetValue(text, out var metres))
        {
            return new RaceDistance(metres);
        }

        return text switch
        {
            [.. var km, 'k'] => Long(km, 1000),
            [.. var m, 'm'] => Long(m, 1),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var metres = Metres;

        return Names.FirstOrDefault(name => name.Value == metres).Key
            ?? (metres % 1000 == 0 ? $"{metres / 1000}k" : $"{metres}m");
    }

    private static RaceDistance? Long(string number, int unit) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 10_000
            ? new RaceDistance((int)(value * unit))
            : null;
}

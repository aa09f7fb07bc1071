using CoachBot.Coaching.Cards;

namespace CoachBot.Chat.Words;

/// <summary>The keys of what decided and of what would change it: a sentence for each decider, another with its value, and some for one value alone.</summary>
public static class DeciderPhrase
{
    private static readonly Decider[] WithValue =
    [
        Decider.Gates,
        Decider.Age,
        Decider.Pregnancy,
        Decider.Birth,
        Decider.Week,
        Decider.Race,
        Decider.RunDays,
        Decider.DaysOff,
        Decider.Equipment,
        Decider.Minutes,
        Decider.Soreness,
        Decider.Break,
        Decider.Log,
        Decider.Maximum,
    ];

    private static readonly (Decider By, string[] Values)[] ForOneValue =
    [
        (Decider.Level, ["l0", "l1", "l2", "l3"]),
        (Decider.Gates, ["0"]),
        (Decider.Phase, ["base", "str", "pow", "comp", "taper", "trans", "ret"]),
        (Decider.Pain, ["knee", "achilles", "back", "foot", "shin", "hip", "ankle", "arm"]),
        (Decider.Readiness, ["green", "amber", "red"]),
    ];

    /// <summary>Every key; what holds for everybody has none.</summary>
    public static IReadOnlyCollection<string> All { get; } =
    [
        .. Enum.GetValues<Decider>().Where(by => by != Decider.Method).SelectMany(by => new[] { Because(by), Changes(by) }),
        .. WithValue.Select(BecauseOf),
        .. ForOneValue.SelectMany(decider => decider.Values.Select(value => BecauseOf(decider.By, value))),
    ];

    /// <summary>What decided, whatever its value.</summary>
    public static string Because(Decider by) => $"because.{Name(by)}";

    /// <summary>What decided, with its {value}.</summary>
    public static string BecauseOf(Decider by) => $"because_of.{Name(by)}";

    /// <summary>What decided, when it has this value.</summary>
    public static string BecauseOf(Decider by, string value) => $"because_{Name(by)}.{value}";

    /// <summary>What would change it.</summary>
    public static string Changes(Decider by) => $"changes.{Name(by)}";

    private static string Name(Decider by) => by.ToString().ToLowerInvariant();
}

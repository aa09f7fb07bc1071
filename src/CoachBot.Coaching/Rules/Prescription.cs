namespace CoachBot.Coaching.Rules;

/// <summary>A default dose (RX code): what an exercise gets when no phase says otherwise.</summary>
/// <param name="Id">The code, for example <c>RX-GEN</c>.</param>
/// <param name="Sets">Working sets.</param>
/// <param name="Reps">Repetitions a set; per side for one-sided exercises.</param>
/// <param name="Seconds">Seconds a set, for holds and hops.</param>
/// <param name="Metres">Metres a set, for drills and carries.</param>
/// <param name="Rir">Repetitions in reserve.</param>
/// <param name="RestSeconds">Rest between sets in seconds.</param>
/// <param name="RestsOn">The rules it is taken from.</param>
public sealed record Prescription(
    string Id,
    Quantity? Sets,
    Quantity? Reps,
    Quantity? Seconds,
    Quantity? Metres,
    Quantity? Rir,
    Quantity? RestSeconds,
    IReadOnlyList<RuleId> RestsOn)
{
    /// <summary>Ground contacts a set, for hops dosed by contacts.</summary>
    public Quantity? Contacts { get; init; }
}

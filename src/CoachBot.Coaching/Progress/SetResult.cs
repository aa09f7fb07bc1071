namespace CoachBot.Coaching.Progress;

/// <summary>One working set as it was done.</summary>
/// <param name="LoadKg">Load in kg, 0 or more; 0 is body weight alone.</param>
/// <param name="Reps">Whole repetitions done, 0 or more; of the weaker side when the exercise is one-sided.</param>
/// <param name="Rir">Repetitions in reserve as reported, 0 or more; null when nothing was said.</param>
public sealed record SetResult(decimal LoadKg, int Reps, int? Rir)
{
    /// <summary>Whether nobody told of this set: it is taken as planned, because a word was said of the whole session.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether the reserve follows from a word on the whole session, not from one on this set.</summary>
    public bool IsRirAssumed { get; init; }

    /// <summary>How long it was held; null when repetitions were counted.</summary>
    public int? Seconds { get; init; }

    /// <summary>Whether a repetition was begun and not finished.</summary>
    public bool HasFailedRep { get; init; }
}

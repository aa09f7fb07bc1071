using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>One exercise of a session with its dose.</summary>
/// <param name="Exercise">What to do.</param>
/// <param name="Block">The part of the session it belongs to.</param>
/// <param name="Sets">Working sets, 1 or more.</param>
/// <param name="Reasons">The rules that gave the dose and the choice.</param>
internal sealed record DraftItem(Exercise Exercise, Block Block, int Sets, IReadOnlyList<RuleId> Reasons)
{
    /// <summary>Repetitions a set, per side when the exercise is one-sided; null for holds and distances.</summary>
    public int? Reps { get; init; }

    /// <summary>Seconds a set, per side when the exercise is one-sided.</summary>
    public int? Seconds { get; init; }

    /// <summary>Metres a set.</summary>
    public int? Metres { get; init; }

    /// <summary>Repetitions in reserve: how many more good ones could be done; null when effort is not steered by it.</summary>
    public int? Rir { get; init; }

    /// <summary>Rest between sets in seconds.</summary>
    public int RestSeconds { get; init; }

    /// <summary>Whether repetitions or seconds are for each side; the repetitions of jumps are contacts, both sides together.</summary>
    public bool IsPerSide => Exercise.Side == Side.Single && Exercise.Tier is null;

    /// <summary>Ground contacts of the whole item at tier 1 and above; landing practice (tier 0) counts none.</summary>
    public int Contacts => Exercise.Tier is null or 0 ? 0 : Sets * (Reps ?? 0) * Exercise.Contacts;
}

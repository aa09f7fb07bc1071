using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Volume;

/// <summary>What one week of jumps may hold at most.</summary>
/// <param name="Tier">The highest tier, 0-5.</param>
/// <param name="Contacts">Contacts, 0 or more; null when there were none to count from, so that the caps of the level alone decide.</param>
/// <param name="Reasons">The rules that decided.</param>
public sealed record JumpWeek(int Tier, int? Contacts, IReadOnlyList<RuleId> Reasons);

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
namespace CoachBot.Coaching.Plans;

/// <summary>Days of training written down in full, whoever wrote them; the contract that others read and check.</summary>
/// <param name="Runner">Whom it is for.</param>
/// <param name="Days">Its days, earliest first, each date once.</param>
public sealed record Plan(Runner Runner, IReadOnlyList<Card> Days);

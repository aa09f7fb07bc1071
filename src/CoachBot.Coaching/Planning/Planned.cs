using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;

namespace CoachBot.Coaching.Planning;

/// <summary>Planned days.</summary>
/// <param name="Cards">Earliest first.</param>
/// <param name="LastWeek">How the week of the last card was drafted; null before a runner's first day.</param>
internal sealed record Planned(IReadOnlyList<Card> Cards, WeekDraft? LastWeek);

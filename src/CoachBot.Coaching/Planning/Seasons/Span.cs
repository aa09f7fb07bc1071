using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using NodaTime;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>A part of the season, from its first day to the day before the next one's.</summary>
internal sealed record Span(LocalDate From, Phase Phase, Reason Reason);

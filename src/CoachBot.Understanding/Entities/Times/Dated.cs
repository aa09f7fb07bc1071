using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>A date and where it was said.</summary>
internal sealed record Dated(LocalDate Date, int Start, int End);

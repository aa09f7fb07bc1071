using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>A race to come.</summary>
/// <param name="Date">Race day.</param>
/// <param name="Distance">How far.</param>
/// <param name="Priority">Whether it is the goal of the season.</param>
public sealed record Race(LocalDate Date, RaceDistance Distance, RacePriority Priority);

using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>A loaded exercise that progresses.</summary>
/// <param name="Pattern">The movement it trains.</param>
/// <param name="Target">What its sets aim at.</param>
/// <param name="Steps">The loads the runner's equipment can show.</param>
public sealed record Lift(Pattern Pattern, RepTarget Target, LoadSteps Steps);

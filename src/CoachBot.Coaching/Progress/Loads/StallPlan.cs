namespace CoachBot.Coaching.Progress.Loads;

/// <summary>What to do with a lift that stalls: lighter for a while, then another rep zone or variant.</summary>
/// <param name="LoadFactor">What the load is multiplied by meanwhile, 0-1.</param>
/// <param name="Sessions">For how many sessions, 1 or more.</param>
public sealed record StallPlan(decimal LoadFactor, int Sessions);

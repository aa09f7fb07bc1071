namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Runs after all other tests and alone: it keeps every core busy for minutes.</summary>
[CollectionDefinition(nameof(HalfYears), DisableParallelization = true)]
public class HalfYears : ICollectionFixture<PlanRun>;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>The validator finds no HARD rule broken.</summary>
internal sealed class NoHardRuleIsBroken : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) => year.Violations.Where(violation => violation.IsHard).Select(Told.Of);
}

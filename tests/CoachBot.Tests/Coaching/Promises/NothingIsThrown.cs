namespace CoachBot.Tests.Coaching.Promises;

/// <summary>No runner and no diary makes the coach throw; whoever looks at the other promises notes it here.</summary>
internal sealed class NothingIsThrown : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) => [];
}

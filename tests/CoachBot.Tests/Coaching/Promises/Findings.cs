using CoachBot.Tests.Support.Population;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>What many stories showed of each promise.</summary>
internal sealed class Findings
{
    private const int MostLines = 12;

    private readonly Lock _lock = new();
    private readonly Dictionary<IPromise, (int Looks, int Broken, Story? Shortest)> _promises = Look.Promises.ToDictionary(promise => promise, _ => (0, 0, (Story?)null));

    public PlanReport Report { get; } = new();

    public void Add(Story story)
    {
        var lived = Lived(story);
        var look = Look.At(lived, Look.Promises);
        var usual = look.Year is null ? [] : UsualWeeks.Of(look.Year).ToList();

        lock (_lock)
        {
            Report.Add(lived, look.Year, usual);

            foreach (var (promise, broken) in look.Broken)
            {
                var (looks, count, shortest) = _promises[promise];
                _promises[promise] = broken.Count == 0 ? (looks + 1, count, shortest) : (looks + 1, count + 1, Shorter(shortest, lived));
            }
        }
    }

    /// <summary>In which share of the stories looked at a promise does not hold, 0-1.</summary>
    public double ShareAgainst<TPromise>()
        where TPromise : IPromise
    {
        var (looks, broken, _) = _promises[Look.Promises.OfType<TPromise>().Single()];

        return looks == 0 ? 0 : (double)broken / looks;
    }

    /// <summary>Why a promise does not hold, with a story to try it on; null when it holds.</summary>
    public string? Against<TPromise>()
        where TPromise : IPromise
    {
        var promise = Look.Promises.OfType<TPromise>().Single();
        var (looks, broken, shortest) = _promises[promise];

        if (shortest is null)
        {
            return null;
        }

        var simpler = Simpler.Of(shortest, story => Look.For(promise, story).Count > 0);
        var lines = Look.For(promise, simpler);

        return $"""
            {typeof(TPromise).Name} does not hold in {broken} of {looks} stories. A short one, left with what is needed to see it:

            {string.Join('\n', lines.Take(MostLines))}{(lines.Count > MostLines ? $"\nand {lines.Count - MostLines} more" : "")}

            {simpler}
            The whole story comes again with {PlanRun.SeedVariable}={shortest.Seed}; the turn was {shortest.Turn}.
            """;
    }

    public override string ToString() =>
        $"{Report}\n\nPromises, and in how many stories they do not hold:\n"
        + string.Concat(_promises.Select(promise => $"  {promise.Key.GetType().Name,-34} {promise.Value.Broken,6} of {promise.Value.Looks,6}  {promise.Value.Shortest?.Seed}\n"));

    // A story whose first plan fails is looked at without its logs, and fails again there.
    private static Story Lived(Story story)
    {
        try
        {
            return story.Lived(Look.Coach);
        }
        catch (Exception)
        {
            return story;
        }
    }

    private static Story Shorter(Story? one, Story other) => one is null || other.ToString().Length < one.ToString().Length ? other : one;
}

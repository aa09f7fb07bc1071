namespace CoachBot.Coaching.Progress.Loads;

/// <summary>The loads that a runner's equipment can show, lightest first.</summary>
public sealed record LoadSteps
{
    private LoadSteps(IEnumerable<decimal> kg) => Kg = [.. kg.Where(load => load > 0).Distinct().Order()];

    /// <summary>Each possible load in kg, above 0, rising; empty when there is nothing to load with.</summary>
    public IReadOnlyList<decimal> Kg { get; }

    /// <summary>These weights and no others: dumbbells on a rack, kettlebells at home.</summary>
    public static LoadSteps Of(params IEnumerable<decimal> kg) => new(kg);

    /// <summary>Even steps, as on a machine or an adjustable dumbbell.</summary>
    /// <param name="stepKg">From one load to the next in kg, above 0.</param>
    /// <param name="fromKg">The lightest in kg.</param>
    /// <param name="toKg">The heaviest in kg.</param>
    public static LoadSteps Every(decimal stepKg, decimal fromKg, decimal toKg)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stepKg, 0);

        var count = toKg < fromKg ? 0 : (int)((toKg - fromKg) / stepKg) + 1;

        return new(Enumerable.Range(0, count).Select(step => fromKg + (step * stepKg)));
    }

    /// <summary>A bar and the plates that go on it two by two.</summary>
    /// <param name="barKg">The empty bar in kg.</param>
    /// <param name="pairsKg">For each pair of plates, what one plate weighs in kg.</param>
    public static LoadSteps Barbell(decimal barKg, params IEnumerable<decimal> pairsKg) => new(pairsKg.Aggregate(
        new HashSet<decimal> { barKg },
        (loads, plate) => [.. loads, .. loads.Select(load => load + (2 * plate))]));

    /// <summary>The heaviest load that does not exceed <paramref name="kg"/>; null when all do.</summary>
    public decimal? AtMost(decimal kg) => Kg.Where(load => load <= kg).Select(load => (decimal?)load).LastOrDefault();

    /// <summary>The lightest load above <paramref name="kg"/>; null when there is none.</summary>
    public decimal? Above(decimal kg) => Kg.Where(load => load > kg).Select(load => (decimal?)load).FirstOrDefault();
}

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>Brings a wished load to one the equipment can show: always downwards, and never above the ceiling (R-PROG-03).</summary>
public static class LoadRounding
{
    /// <summary>The heaviest load within wish and ceiling, in kg; null when even the lightest is too heavy.</summary>
    /// <param name="wishedKg">What the rules ask for, in kg; 0 or less needs no equipment and stays 0.</param>
    /// <param name="ceilingKg">What must not be passed, in kg; null when nothing limits.</param>
    /// <param name="steps">What the equipment can show.</param>
    public static decimal? Fit(decimal wishedKg, decimal? ceilingKg, LoadSteps steps) =>
        wishedKg <= 0 ? 0 : steps.AtMost(Math.Min(wishedKg, ceilingKg ?? wishedKg));

    /// <summary>
    /// The same for a rise: where the wish falls between two loads, the next one up is taken if the ceiling allows
    /// (R-PROG-02, smallest plate step); null when nothing heavier is allowed.
    /// </summary>
    public static decimal? Rise(decimal fromKg, decimal wishedKg, decimal? ceilingKg, LoadSteps steps)
    {
        var next = Fit(wishedKg, ceilingKg, steps) is { } fitting && fitting > fromKg ? fitting : steps.Above(fromKg);

        return next > ceilingKg ? null : next;
    }
}

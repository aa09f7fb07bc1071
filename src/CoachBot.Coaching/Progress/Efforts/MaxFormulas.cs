using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>
/// R-PROG-13: the published ways from a load and the repetitions to failure (done and in reserve together) to a maximum in kg.
/// Each answers null outside the repetitions it is valid for.
/// </summary>
public sealed class MaxFormulas(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-13");

    private readonly Rule _rule = rules[Id];

    /// <summary>Epley, 2-10 repetitions.</summary>
    public decimal? Epley(decimal loadKg, int reps) =>
        When("epley", reps, () => loadKg * (1 + (reps / Number("epley.divisor"))));

    /// <summary>Brzycki, 1-10 repetitions.</summary>
    public decimal? Brzycki(decimal loadKg, int reps) =>
        When("brzycki", reps, () => loadKg * Number("brzycki.numerator") / (Number("brzycki.constant") - reps));

    /// <summary>Lander, 2-10 repetitions; a check on the others.</summary>
    public decimal? Lander(decimal loadKg, int reps) =>
        When("lander", reps, () => Number("lander.numerator") * loadKg / (Number("lander.constant") - (Number("lander.slope") * reps)));

    /// <summary>Lombardi, 2-10 repetitions; a check on the others.</summary>
    public decimal? Lombardi(decimal loadKg, int reps) =>
        When("lombardi", reps, () => loadKg * (decimal)Math.Pow(reps, (double)Number("lombardi.exponent")));

    /// <summary>Mayhew, 5-15 repetitions.</summary>
    public decimal? Mayhew(decimal loadKg, int reps) => When("mayhew", reps, () => Decaying("mayhew", loadKg, reps));

    /// <summary>O'Conner, 2-10 repetitions; lower than the others.</summary>
    public decimal? OConner(decimal loadKg, int reps) =>
        When("oconner", reps, () => loadKg * (1 + (Number("oconner.slope") * reps)));

    /// <summary>Wathan, 2-10 repetitions.</summary>
    public decimal? Wathan(decimal loadKg, int reps) => When("wathan", reps, () => Decaying("wathan", loadKg, reps));

    /// <summary>Reynolds for the leg press, 5 repetitions only; off by about 16 kg.</summary>
    public decimal? ReynoldsLegPress(decimal loadKg, int reps) => Linear("reynolds_leg_press", loadKg, reps);

    /// <summary>Reynolds for the bench press, 5 repetitions only; off by about 3 kg.</summary>
    public decimal? ReynoldsChestPress(decimal loadKg, int reps) => Linear("reynolds_chest_press", loadKg, reps);

    private decimal? Linear(string formula, decimal loadKg, int reps) =>
        When(formula, reps, () => (Number($"{formula}.slope") * loadKg) + Number($"{formula}.constant"));

    private decimal Decaying(string formula, decimal loadKg, int reps)
    {
        var decay = (decimal)Math.Exp(-(double)Number($"{formula}.decay") * reps);

        return Number($"{formula}.numerator") * loadKg / (Number($"{formula}.constant") + (Number($"{formula}.factor") * decay));
    }

    private decimal? When(string formula, int reps, Func<decimal> kg)
    {
        var valid = _rule.Number($"{formula}.reps");

        return reps >= valid.Low && reps <= valid.High ? kg() : null;
    }

    private decimal Number(string name) => _rule.Number(name).Default;
}

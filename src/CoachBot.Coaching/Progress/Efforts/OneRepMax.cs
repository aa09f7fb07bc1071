using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>R-PROG-13: the maximum for one repetition, estimated from a set that is far from risky and near enough to the limit.</summary>
public sealed class OneRepMax(Rulebook rules)
{
    /// <summary>Kilograms are given to a tenth, finer than any formula deserves.</summary>
    private const int Decimals = 1;

    private static readonly RuleId Id = new("R-PROG-13");

    private readonly Rule _rule = rules[Id];
    private readonly MaxFormulas _formulas = new(rules);

    /// <summary>The maximum in kg, or why there is no estimate (HARD: more than 3 in reserve, or more than 10 to failure).</summary>
    /// <param name="loadKg">Load in kg.</param>
    /// <param name="reps">Whole repetitions done.</param>
    /// <param name="rir">Repetitions in reserve; null when nothing was said.</param>
    public MaxEstimate Estimate(decimal loadKg, int reps, int? rir)
    {
        if (Refusal(loadKg, reps, rir) is { } refusal)
        {
            return new MaxEstimate.None(refusal, [Id]);
        }

        var kg = Mean(loadKg, reps + rir!.Value);
        var error = _rule.Number("error_percent");

        return new MaxEstimate.Found(Round(kg), new(kg * error.Low / 100, kg * error.High / 100, kg * error.Default / 100), [Id]);
    }

    /// <summary>The maximum on a leg press from the load that could be lifted 5 times and no more.</summary>
    public MaxEstimate.Found LegPress(decimal fiveRepsKg) =>
        FromFive("reynolds_leg_press", _formulas.ReynoldsLegPress(fiveRepsKg, _rule.Number("best_reps").Whole));

    /// <summary>The maximum in the bench press from the load that could be lifted 5 times and no more.</summary>
    public MaxEstimate.Found BenchPress(decimal fiveRepsKg) =>
        FromFive("reynolds_chest_press", _formulas.ReynoldsChestPress(fiveRepsKg, _rule.Number("best_reps").Whole));

    /// <summary>The maximum to work with, in kg: mostly the old one, so that one good or bad day moves it little.</summary>
    public Decision<decimal> Smooth(decimal? oldKg, decimal newKg)
    {
        var (old, fresh) = (_rule.Number("smoothing.old").Default, _rule.Number("smoothing.new").Default);

        return new(oldKg is { } before ? Round(((before * old) + (newKg * fresh)) / (old + fresh)) : newKg, [Id]);
    }

    /// <summary>Whether an exercise has a maximum at all; one-sided, dumbbell and calf work is steered by reserve alone.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="loadedWith">What it is loaded with today.</param>
    public static Decision<bool> Suits(Exercise exercise, Kit loadedWith) => new(
        exercise is { Side: Side.Both, Tier: null, Pattern: Pattern.Squat or Pattern.KneeExtension or Pattern.Hinge or Pattern.Hamstring or Pattern.Push or Pattern.Pull }
            && loadedWith is Kit.Barbell or Kit.Machine,
        [Id]);

    private NoEstimate? Refusal(decimal loadKg, int reps, int? rir) =>
        loadKg <= 0 || reps < 1 ? NoEstimate.NothingLifted
        : rir is null or < 0 ? NoEstimate.EffortUnknown
        : rir > _rule.Number("rir_max").Default ? NoEstimate.TooEasy
        : reps + rir > _rule.Number("reps_max").Default ? NoEstimate.TooManyReps
        : null;

    private decimal Mean(decimal loadKg, int reps)
    {
        decimal?[] estimates = reps <= _rule.Number("two_formulas_reps_max").Default
            ? [_formulas.Epley(loadKg, reps), _formulas.Brzycki(loadKg, reps)]
            : [_formulas.Epley(loadKg, reps), _formulas.Brzycki(loadKg, reps), _formulas.Wathan(loadKg, reps)];

        return estimates.Average() ?? throw new MissingRuleException($"{Id} has no formula for {reps} repetitions");
    }

    private MaxEstimate.Found FromFive(string formula, decimal? kg) =>
        new(Round(kg!.Value), Quantity.Exactly(_rule.Number($"{formula}.error_kg").Default), [Id]);

    private static decimal Round(decimal kg) => decimal.Round(kg, Decimals, MidpointRounding.AwayFromZero);
}

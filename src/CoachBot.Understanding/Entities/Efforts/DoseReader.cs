using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>Reads sets, repetitions, seconds and load, from the surest shape to a number alone.</summary>
internal static class DoseReader
{
    private const int Minute = 60;

    /// <summary>What was lifted; the words are taken away.</summary>
    public static Dose Take(Said said)
    {
        said.TakeAll(DoseShapes.OtherMeasures);

        var hasBodyWeight = said.Has(DoseShapes.BodyWeight);
        said.TakeAll(DoseShapes.BodyWeight);

        var dose = LoadedSets.Take(said) ?? new Dose();
        dose = WithLoad(said, dose);
        dose = WithSets(said, dose);
        dose = WithSeconds(said, dose);
        dose = dose is { Seconds: not null, Sets: null } && said.Take(DoseShapes.Held) is { } held ? dose with { Sets = (int)Amounts.Of(held, "sets") } : dose;
        dose = WithMoreSets(said, WithReps(said, dose));

        return dose.Weight is null && !hasBodyWeight ? WithBareLoad(said, dose) : dose;
    }

    private static Dose WithLoad(Said said, Dose dose)
    {
        if (dose.Weight is not null)
        {
            return dose;
        }

        var match = said.Take(DoseShapes.WithUnit);

        if (match is null)
        {
            return dose;
        }

        // "2x14 kg" are two dumbbells when the repetitions stand elsewhere.
        var isPair = match.Groups["pair"].Success;
        said.TakeAll(DoseShapes.WithUnit);

        return dose with { Weight = Amounts.Of(match, "weight"), Unit = Amounts.Unit(match), Sets = isPair && !HasReps(said) && dose.Reps.Count == 0 ? 2 : dose.Sets };
    }

    private static bool HasReps(Said said) =>
        said.Has(DoseShapes.SetsByReps) || said.Has(DoseShapes.SetsOfReps) || said.Has(DoseShapes.Reps) || said.Has(DoseShapes.Sets) || said.Has(DoseShapes.List)
        || said.Text.Contains("carry", StringComparison.Ordinal) || said.Text.Contains("walk", StringComparison.Ordinal);

    private static Dose WithSets(Said said, Dose dose)
    {
        if (dose.Reps.Count > 0)
        {
            return dose;
        }

        if (said.Take(DoseShapes.SetsOfReps) is { } of)
        {
            return Counted(dose, of);
        }

        if (said.First(DoseShapes.SetsByReps) is { } by && Amounts.Of(by, "sets") <= Amounts.MostSets)
        {
            said.Take(by.Index, by.Length);

            return Counted(dose, by);
        }

        if (said.Take(DoseShapes.List) is { } list)
        {
            var reps = list.Groups["reps"].Captures.Select(capture => int.Parse(capture.ValueSpan, CultureInfo.InvariantCulture)).ToList();

            return dose with { Sets = reps.Count, Reps = [.. Amounts.Told(reps)] };
        }

        return dose;
    }

    private static Dose Counted(Dose dose, Match match)
    {
        var sets = (int)Amounts.Of(match, "sets");
        var count = Named(match) ?? (int)Amounts.Of(match, "reps");

        return match.Groups["seconds"].Success ? dose with { Sets = sets, Seconds = count }
            : match.Groups["minutes"].Success ? dose with { Sets = sets, Seconds = count * Minute }
            : dose with { Sets = sets, Reps = [count] };
    }

    private static int? Named(Match match) =>
        match.Groups["triple"].Success ? 3 : match.Groups["double"].Success ? 2 : match.Groups["single"].Success ? 1 : null;

    private static Dose WithSeconds(Said said, Dose dose)
    {
        if (dose.Seconds is not null)
        {
            return dose;
        }

        if (said.Take(DoseShapes.SecondsList) is { } list)
        {
            return dose with
            {
                Sets = dose.Sets ?? list.Groups["seconds"].Captures.Count,
                Seconds = int.Parse(list.Groups["seconds"].Captures[0].ValueSpan, CultureInfo.InvariantCulture),
            };
        }

        if (said.Take(DoseShapes.Seconds) is not { } match)
        {
            return dose;
        }

        var minutes = match.Groups["one"].Success ? 1 : match.Groups["minutes"].Success ? (int)Amounts.Of(match, "minutes") : 0;
        var seconds = match.Groups["half"].Success ? Minute / 2 : match.Groups["seconds"].Success ? (int)Amounts.Of(match, "seconds") : 0;
        said.TakeAll(DoseShapes.Seconds);

        return dose with { Seconds = (minutes * Minute) + seconds };
    }

    private static Dose WithReps(Said said, Dose dose)
    {
        var sets = said.Take(DoseShapes.Sets);

        if (sets is not null && !sets.Groups["sets"].Success && said.First(DoseShapes.Sets) is { } better && better.Groups["sets"].Success)
        {
            // "Five times for three sets": the times are repetitions.
            said.Take(better.Index, better.Length);
            dose = dose with { Reps = dose.Reps.Count == 0 && Times(sets) is { } times ? [times] : dose.Reps };
            sets = better;
        }

        dose = dose with { Sets = dose.Sets ?? (sets is null ? null : Times(sets)) };

        if (dose is { Reps.Count: 0, Seconds: null } && said.Take(DoseShapes.Alone) is { } alone)
        {
            return dose with { Reps = [Named(alone)!.Value] };
        }

        if (dose.Reps.Count > 0 || dose.Seconds is not null || said.Take(DoseShapes.Reps) is not { } reps)
        {
            return dose;
        }

        said.TakeAll(DoseShapes.Reps);

        return dose with { Reps = [(int)Amounts.Of(reps, "reps")] };
    }

    // Ten, then 8, then 6: told one by one.
    private static Dose WithMoreSets(Said said, Dose dose)
    {
        if (dose is not { Sets: null, Reps.Count: 1 } || said.All(DoseShapes.Then) is not { Count: > 0 } more)
        {
            return dose;
        }

        var reps = dose.Reps.Concat(more.Select(match => (int)Amounts.Of(match, "reps"))).ToList();
        said.TakeAll(DoseShapes.Then);

        return dose with { Sets = reps.Count, Reps = [.. Amounts.Told(reps)] };
    }

    private static int? Times(Match match) =>
        match.Groups["twice"].Success ? 2
        : match.Groups["once"].Success ? 1
        : match.Groups["sets"].Success ? (int)Amounts.Of(match, "sets")
        : (int)Amounts.Of(match, "times");

    private static Dose WithBareLoad(Said said, Dose dose)
    {
        if (said.Take(DoseShapes.WithCue) is { } match)
        {
            return dose with { Weight = Amounts.Of(match, "weight") };
        }

        var isDosed = dose.Reps.Count > 0 || dose.Sets is not null;
        var numbers = said.All(DoseShapes.Bare);

        if (dose is { Reps.Count: 0, Seconds: null } && numbers.Count > 0 && Amounts.Of(numbers[0], "weight") is var reps and <= Amounts.MostSets and >= 1 && reps == decimal.Truncate(reps))
        {
            said.Take(numbers[0].Index, numbers[0].Length);

            return dose with { Reps = [(int)reps] };
        }

        return isDosed && dose.Seconds is null && numbers.Count > 0 && Amounts.Of(numbers[0], "weight") is var weight and > 0
            ? dose with { Weight = weight }
            : dose;
    }
}

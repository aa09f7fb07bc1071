using CoachBot.Chat.Meanings;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>Reads sets that are told together with their loads: 3x8x80; 60 for ten, 70 for eight.</summary>
internal static class LoadedSets
{
    /// <summary>What was lifted, or null when it is not told so; the words are taken away.</summary>
    public static Dose? Take(Said said) => Triple(said) ?? Ladder(said);

    // 3x8x80 are sets, repetitions and a load; 50x3x5 and 50x5x3 begin with the load.
    private static Dose? Triple(Said said)
    {
        if (said.Take(DoseShapes.Triple) is not { } match)
        {
            return null;
        }

        var (first, second, third) = (Amounts.Of(match, "first"), (int)Amounts.Of(match, "second"), Amounts.Of(match, "third"));
        var unit = match.Groups["load"].Value.StartsWith('l') || said.Text.AsSpan(match.Index + match.Length).TrimStart().StartsWith("lb", StringComparison.Ordinal) ? WeightUnit.Lb : WeightUnit.Kg;

        return first > Amounts.MostSets || match.Groups["load"].Success
            ? new Dose { Weight = first, Sets = Math.Min(second, (int)third), Reps = [Math.Max(second, (int)third)], Unit = unit }
            : new Dose { Sets = (int)first, Reps = [second], Weight = third, Unit = unit };
    }

    // 60 for ten, 70 for eight, 80 for six: each set is told with its load; the biggest one counts.
    private static Dose? Ladder(Said said)
    {
        var loads = said.All(DoseShapes.LoadForReps).Where(match => match.Groups["kg"].Success || match.Groups["lb"].Success || Amounts.Of(match, "weight") > Amounts.MostSets).ToList();
        var shape = DoseShapes.LoadForReps;

        if (loads.Count == 0)
        {
            loads = [.. said.All(DoseShapes.RepsAtLoad).Where(match => Amounts.Of(match, "weight") > Amounts.Of(match, "reps"))];
            shape = DoseShapes.RepsAtLoad;
        }

        if (loads.Count == 0 || (shape == DoseShapes.RepsAtLoad && loads.Count == 1 && (said.Has(DoseShapes.SetsByReps) || said.Has(DoseShapes.SetsOfReps) || said.Has(DoseShapes.List))))
        {
            return null;
        }

        foreach (var match in loads)
        {
            said.Take(match.Index, match.Length);
        }

        var reps = loads.Select(match => (int)Amounts.Of(match, "reps")).ToList();
        var top = loads.MaxBy(match => Amounts.Of(match, "weight"))!;

        return new Dose
        {
            Sets = reps.Count > 1 ? reps.Count : null,
            Reps = [.. Amounts.Told(reps)],
            Weight = Amounts.Of(top, "weight"),
            Unit = Amounts.Unit(top),
        };
    }
}

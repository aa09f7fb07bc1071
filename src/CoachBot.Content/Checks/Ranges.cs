using CoachBot.Coaching.Rules;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>Numbers are inside what makes sense.</summary>
internal static class Ranges
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. manuscript.Rules.All.SelectMany(OfRule),
        .. manuscript.Prescriptions.All.SelectMany(OfPrescription),
        .. manuscript.Gates.All.Where(gate => gate.Value.Gate.Opens is < 1 or > 5)
            .Select(gate => gate.Problem($"'opens' is {gate.Value.Gate.Opens}; it can be 1 to 5", "opens")),
    ];

    private static IEnumerable<ContentProblem> OfRule(Written<Rule> rule)
    {
        foreach (var (name, quantity) in rule.Value.Numbers)
        {
            var node = rule.Node.At(["numbers", .. name.Split('.')]);

            foreach (var problem in InOrder(node, name, quantity))
            {
                yield return problem;
            }

            // Below nothing is a change downwards.
            if (rule.Value.Unit is ['%', ..] && (quantity.Low < -100 || quantity.High > 100))
            {
                yield return node.Problem($"'{name}' is in percent, -100 to 100");
            }
        }
    }

    private static IEnumerable<ContentProblem> OfPrescription(Written<Prescription> written)
    {
        var dose = written.Value;
        (string Key, Quantity? Quantity, decimal Least)[] doses =
        [
            ("sets", dose.Sets, 1), ("reps", dose.Reps, 1), ("seconds", dose.Seconds, 1), ("metres", dose.Metres, 1),
            ("contacts", dose.Contacts, 1), ("rir", dose.Rir, 0), ("rest", dose.RestSeconds, 0),
        ];

        if ((dose.Reps ?? dose.Seconds ?? dose.Metres ?? dose.Contacts) is null)
        {
            yield return written.Problem("one of 'reps', 'seconds', 'metres', 'contacts' is missing");
        }

        foreach (var (key, found, least) in doses)
        {
            if (found is not { } quantity)
            {
                continue;
            }

            var node = written.Node.At(key);

            foreach (var problem in InOrder(node, key, quantity))
            {
                yield return problem;
            }

            if (quantity.Low < least)
            {
                yield return node.Problem($"'{key}' is {least} at least");
            }
        }
    }

    private static IEnumerable<ContentProblem> InOrder(Node node, string name, Quantity quantity)
    {
        if (quantity.Low > quantity.High)
        {
            yield return node.Problem($"'{name}' has a low of {quantity.Low} above its high of {quantity.High}");
        }
        else if (quantity.Default < quantity.Low || quantity.Default > quantity.High)
        {
            yield return node.Problem($"'{name}' has a default of {quantity.Default} outside {quantity.Low}-{quantity.High}");
        }
    }
}

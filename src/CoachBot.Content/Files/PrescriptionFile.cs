using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The default doses: <c>config/rules/prescriptions.yaml</c>.</summary>
internal static class PrescriptionFile
{
    public static IReadOnlyList<Written<Prescription>> Read(YamlFile file) =>
        Fields.Read(file, [], top =>
        {
            top.Text("section");

            return top.Items("prescriptions", Entry);
        });

    private static Prescription Entry(Fields fields, string id) =>
        new(
            id,
            Dose(fields, "sets"),
            Dose(fields, "reps"),
            Dose(fields, "seconds"),
            Dose(fields, "metres"),
            Dose(fields, "rir"),
            Dose(fields, "rest"),
            [.. fields.Texts("rests_on").Select(rule => new RuleId(rule))])
        {
            Contacts = Dose(fields, "contacts"),
        };

    private static Quantity? Dose(Fields fields, string key) => fields.Find(key) is { } node ? Numbers.Quantity(node) : null;
}

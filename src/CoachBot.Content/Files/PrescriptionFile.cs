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
            Dose(fields.Need("sets")),
            Dose(fields.Find("reps")),
            Dose(fields.Find("seconds")),
            Dose(fields.Find("metres")),
            Dose(fields.Find("rir")),
            Dose(fields.Find("rest")),
            [.. fields.Texts("rests_on").Select(rule => new RuleId(rule))])
        {
            Contacts = Dose(fields.Find("contacts")),
        };

    private static Quantity? Dose(Node? node) => node is null ? null : Numbers.Quantity(node);
}

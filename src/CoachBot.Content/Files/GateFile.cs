using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>What must be true before jumps open, with the English questions: <c>config/rules/gates.yaml</c>.</summary>
internal static class GateFile
{
    public static IReadOnlyList<Written<GateEntry>> Read(YamlFile file) =>
        Fields.Read(file, [], top =>
        {
            top.Text("section");

            return top.Items("gates", Entry);
        });

    private static GateEntry Entry(Fields fields, string id)
    {
        var opens = fields.Need("opens")?.AsWhole() ?? 0;
        fields.Word<Confidence>("confidence");
        var sources = fields.OptionalTexts("sources");
        var tests = fields.Items("tests", Test);

        return new GateEntry(new Gate(id, opens, [.. tests.Select(test => test.Id)]), sources, tests);
    }

    private static string Test(Fields fields, string id)
    {
        // The numbers stand beside the sentence for whoever writes it in another language.
        Numbers.Read(fields.Find("numbers"));

        return fields.Text("ask");
    }
}

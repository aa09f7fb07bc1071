using CoachBot.Chat.Words;
using CoachBot.Content.Files;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>A language's <c>rules.yaml</c>: titles and reasons of the rules, and the questions of the gates.</summary>
internal static class TranslatedRules
{
    public static (Shelf<RuleText> Rules, Shelf<string> GateTests) Read(YamlFile file)
    {
        var (rules, tests) = Fields.Read(file, ([], []), top => (top.Entries("rules", Entry), GateTests(top.Need("gates"))));

        return (new Shelf<RuleText>([file], rules), new Shelf<string>([file], tests));
    }

    private static RuleText Entry(Fields fields, string id) => RuleWords.Read(fields);

    private static IReadOnlyList<Written<string>> GateTests(Node? gates) => gates is null ? [] : Flat.Texts(gates);
}

using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Training rules with their English words: <c>config/rules/*.yaml</c>, one file a section.</summary>
internal static class RuleFile
{
    public static IReadOnlyList<Written<RuleEntry>> Read(YamlFile file) =>
        Fields.Read(file, [], top =>
        {
            top.Text("section");

            return top.Items("rules", Entry);
        });

    private static RuleEntry Entry(Fields fields, string id)
    {
        var rule = new Rule(
            new RuleId(id),
            fields.Find("hard")?.AsFlag() ?? false,
            fields.Word<Confidence>("confidence"),
            fields.OptionalText("unit"),
            fields.OptionalTexts("sources"),
            Numbers.Read(fields.Find("numbers")));

        return new RuleEntry(
            rule,
            RuleWords.Read(fields),
            Layout.Read(fields, rule.Id),
            fields.Find("used_by") is { } user ? Vocabulary<RuleUser>.Read(user) : null);
    }
}

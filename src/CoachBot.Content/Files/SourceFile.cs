using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The publications behind the rules: <c>config/rules/sources.yaml</c>.</summary>
internal static class SourceFile
{
    public static IReadOnlyList<Written<Source>> Read(YamlFile file) =>
        Fields.Read(file, [], top => top.Entries("sources", Entry));

    private static Source Entry(Fields fields, string key)
    {
        var source = new Source(key, fields.Text("reference"), fields.OptionalText("doi"));

        // Kept in the file for people who look a publication up; the coach does not say them.
        fields.OptionalText("pmid");
        fields.OptionalText("pmc");
        fields.Need("checked")?.AsFlag();

        return source;
    }
}

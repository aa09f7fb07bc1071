using System.Text.RegularExpressions;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Architecture;

/// <summary>
/// A number that code asks a rule for by a name in the code itself: <c>Number(Rule, "gap")</c>, <c>rules[Rule].Number("gap")</c>,
/// or through a field or method of the file that stands for them. Holes of the name may be anything.
/// </summary>
internal sealed partial record NumberAsked(string File, string Rule, string Name)
{
    public static IReadOnlyList<NumberAsked> Everywhere()
    {
        var files = Repository.Code(Path.Combine(Repository.Source, "CoachBot.Coaching")).ToList();
        var elsewhere = files
            .SelectMany(file => Ids(file.Text).Select(id => (Name: $"{Path.GetFileNameWithoutExtension(file.Path)}.{id.Key}", id.Value)))
            .ToDictionary(id => id.Name, id => id.Value);

        return [.. files.SelectMany(file => In(file.Path, file.Text, elsewhere))];
    }

    public bool IsIn(Rulebook rules)
    {
        var shape = new Regex($"^{string.Join(".+", Hole().Split(Name).Select(Regex.Escape))}$");

        return rules.Rules.Any(rule => rule.Id.Value == Rule && rule.Numbers.Keys.Any(shape.IsMatch));
    }

    private static IEnumerable<NumberAsked> In(string path, string text, Dictionary<string, string> elsewhere)
    {
        var rules = new Dictionary<string, string>(elsewhere);

        foreach (var (name, rule) in Ids(text))
        {
            rules[name] = rule;
        }

        foreach (var field in RuleField().Matches(text).Where(field => rules.ContainsKey(field.Groups[2].Value)))
        {
            rules[field.Groups[1].Value] = rules[field.Groups[2].Value];
        }

        foreach (var method in RuleMethod().Matches(text).Where(method => rules.ContainsKey(method.Groups[2].Value)))
        {
            rules[$"{method.Groups[1].Value}("] = rules[method.Groups[2].Value];
        }

        return
            from call in Call().Matches(text)
            let rule = First(call.Groups["rule"]) ?? (call.Groups["own"].Success ? $"{call.Groups["own"].Value}(" : "")
            where rules.ContainsKey(rule)
            from name in Literal().Matches(call.Groups["names"].Value)
            select new NumberAsked(Path.GetFileName(path), rules[rule], name.Groups[1].Value);
    }

    private static string? First(Group group) => group.Success ? group.Value : null;

    private static Dictionary<string, string> Ids(string text) =>
        IdField().Matches(text).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);

    [GeneratedRegex("""static (?:readonly )?RuleId (\w+)(?: \{ get; \})? = new\("(R-[A-Z]+-\d\d)"\)""")]
    private static partial Regex IdField();

    [GeneratedRegex(@"Rule (_\w+) = rules\[(\w+)\];")]
    private static partial Regex RuleField();

    // A method that only passes a name on to the one rule of its file.
    [GeneratedRegex(@"(\w+)\(string name\) =>\s+(_\w+)\.Number\(name\)")]
    private static partial Regex RuleMethod();

    [GeneratedRegex("""
        (?:\.|\s|\()(?:Number|Find)\((?<rule>[A-Z]\w+(?:\.\w+)?),\s(?<names>[^()]*(?:\([^()]*\)[^()]*)*)\)
        |\[(?<rule>[A-Z]\w+)\]\.Number\((?<names>[^()]*(?:\([^()]*\)[^()]*)*)\)
        |(?<rule>_\w+)\.Number\((?<names>[^()]*(?:\([^()]*\)[^()]*)*)\)
        |(?<![.\w])(?<own>\w+)\((?<names>\$?"[^"]*")\)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Call();

    [GeneratedRegex("""
        "([^"]+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}

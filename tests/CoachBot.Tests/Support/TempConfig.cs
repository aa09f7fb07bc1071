using CoachBot.Chat.Words;
using CoachBot.Content;

namespace CoachBot.Tests.Support;

/// <summary>A small <c>config/</c> without a problem, in a folder of its own, to make mistakes in.</summary>
internal sealed class TempConfig : IDisposable
{
    public TempConfig()
    {
        foreach (var (name, text) in ValidConfig.Files)
        {
            Write(name, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("coachbot-config-").FullName;

    public IEnumerable<string> Problems => Read().Problems.Select(problem => problem.ToString());

    /// <summary>What is found after this one change to files that had no problem.</summary>
    public static IEnumerable<string> ProblemsAfter(string file, string text, string change)
    {
        using var config = new TempConfig();
        config.Change(file, text, change);

        return [.. config.Problems];
    }

    public ContentLoad Read() => ContentReader.Read(Folder);

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Change(string file, string text, string change)
    {
        var before = ValidConfig.Files[file];
        var place = before.IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{text}' is not in {file}");

        Write(file, before[..place] + change + before[(place + text.Length)..]);
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Every language says all that the code says, and every rule that it names is there.</summary>
    public TempConfig WithAllThatCodeNames()
    {
        WriteEveryPhrase();
        WriteEveryRule();

        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteEveryPhrase()
    {
        var phrases = Nested(Phrase.All.Select(key => key.Split('.')), "  ");

        Write("languages/en/phrases.yaml", $"name: English\nphrases:\n{phrases}");
        Write("languages/it/phrases.yaml", $"name: Italiano\nphrases:\n{phrases}");
    }

    private void WriteEveryRule()
    {
        var known = Read().Rulebook.Rules.Select(rule => rule.Id.Value);
        var missing = ContentSetup.RulesInUse
            .Select(use => use.Rule.Value)
            .Where(id => id.StartsWith("R-", StringComparison.Ordinal))
            .Distinct()
            .Except(known)
            .ToList();
        var italian = ValidConfig.Files["languages/it/rules.yaml"];

        Write("rules/named.yaml", $"section: Named\nrules:\n{string.Concat(missing.Select(id => $"  - {{ id: {id}, title: words, confidence: D, why: words }}\n"))}");
        Write("languages/it/rules.yaml", italian.Replace("rules:\n", $"rules:\n{string.Concat(missing.Select(id => $"  {id}: {{ title: words, why: words }}\n"))}", StringComparison.Ordinal));
    }

    private static string Nested(IEnumerable<string[]> keys, string indent) => string.Concat(keys
        .GroupBy(key => key[0], key => key[1..])
        .Select(group => group.First().Length == 0 ? $"{indent}{group.Key}: words\n" : $"{indent}{group.Key}:\n{Nested(group, indent + "  ")}"));
}

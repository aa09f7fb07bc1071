using System.Text.RegularExpressions;

namespace CoachBot.Tests.Architecture;

/// <summary>No two folders of a project need each other, directly or in a ring.</summary>
public partial class KnotTests
{
    [Theory]
    [InlineData("CoachBot.Coaching")]
    [InlineData("CoachBot.Chat")]
    [InlineData("CoachBot.Content")]
    [InlineData("CoachBot.Understanding")]
    [InlineData("CoachBot.Telegram")]
    [InlineData("CoachBot.Discord")]
    public void FoldersOfAProjectFormNoKnot(string project)
    {
        var needs = Directory.GetDirectories(Path.Combine(Repository.Source, project))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj"))
            .ToList() is var folders
                ? folders.ToDictionary(folder => folder, folder => Needs(project, folder, folders))
                : [];

        Assert.All(needs.Keys, folder => Assert.False(
            Reaches(folder, folder, needs, []), $"{project}/{folder} needs itself in a ring: {Describe(needs)}"));
    }

    private static HashSet<string> Needs(string project, string folder, IReadOnlyCollection<string> folders)
    {
        var text = string.Join('\n', Directory
            .GetFiles(Path.Combine(Repository.Source, project, folder), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));

        var code = Comment().Replace(text, "");

        return [.. folders.Where(other => other != folder
            && Regex.IsMatch(code, $@"using {Regex.Escape(project)}\.{other}\b|(?<![\w.""]){other}\.[A-Z]"))];
    }

    private static bool Reaches(string from, string to, Dictionary<string, HashSet<string>> needs, HashSet<string> seen) =>
        needs[from].Any(next => next == to || (seen.Add(next) && Reaches(next, to, needs, seen)));

    private static string Describe(Dictionary<string, HashSet<string>> needs) =>
        string.Join("; ", needs.Select(pair => $"{pair.Key} needs {string.Join(", ", pair.Value)}"));

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();
}

using System.Text.RegularExpressions;

namespace CoachBot.Tests.Architecture;

/// <summary>The repository's own files.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Source => Path.Combine(Root, "src");

    /// <summary>The C# files of a folder with their text, without what follows <c>//</c>.</summary>
    public static IEnumerable<(string Path, string Text)> Code(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select (file, Comment().Replace(File.ReadAllText(file), ""));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests do not run inside the repository");
    }

    [GeneratedRegex(@"(?<!:)//.*")]
    private static partial Regex Comment();
}

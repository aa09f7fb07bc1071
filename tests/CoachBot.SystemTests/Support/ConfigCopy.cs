namespace CoachBot.SystemTests.Support;

/// <summary>The bot's own content, changed for a test.</summary>
internal static class ConfigCopy
{
    /// <summary>Copies it into <paramref name="folder"/>, each file's text as <paramref name="change"/> makes it; returns where.</summary>
    public static string In(TempFolder folder, Func<string, string, string> change)
    {
        var copy = folder.File("config");

        foreach (var file in Directory.EnumerateFiles(Words.Folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Words.Folder, file);
            var target = Path.Combine(copy, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, change(name, File.ReadAllText(file)));
        }

        return copy;
    }
}

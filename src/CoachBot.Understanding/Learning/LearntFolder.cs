namespace CoachBot.Understanding.Learning;

/// <summary>
/// Where what was learnt is kept: with the user's own data, so that all copies of the program share it; beside the program where a user has none.
/// What is there can be deleted at any time.
/// </summary>
internal static class LearntFolder
{
    private const string Ending = ".learnt";
    private const int MostKept = 4;

    private static string Path { get; } = Existing();

    /// <summary>The file for what was learnt under this key.</summary>
    public static string FileOf(ulong key) => System.IO.Path.Combine(Path, $"understanding-{key:x16}{Ending}");

    /// <summary>Former versions leave their files behind: the newest few stay.</summary>
    public static void Tidy()
    {
        try
        {
            foreach (var old in new DirectoryInfo(Path).GetFiles($"understanding-*{Ending}").OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
            {
                old.Delete();
            }
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string Existing()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

        if (home.Length == 0)
        {
            return AppContext.BaseDirectory;
        }

        try
        {
            return Directory.CreateDirectory(System.IO.Path.Combine(home, "CoachBot")).FullName;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return AppContext.BaseDirectory;
        }
    }
}

using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>The file behind a connection string: all that is SQLite's own stands here.</summary>
internal static class SqliteFile
{
    /// <summary>The path, or null when the connection string is not one of SQLite's or names no file.</summary>
    public static string? PathIn(string connectionString)
    {
        try
        {
            var path = new SqliteConnectionStringBuilder(connectionString).DataSource;

            return path.Length > 0 ? path : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static void CreateFolder(string connectionString)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(PathIn(connectionString)!)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}

using Microsoft.Data.Sqlite;

namespace CoachBot.Tests.Support;

/// <summary>A folder of the test's own, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coachbot-").FullName;

    public string Database => $"Data Source={System.IO.Path.Combine(Path, "coachbot.db")}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}

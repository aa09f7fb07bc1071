using Microsoft.Data.Sqlite;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>A database that somebody else is writing to, until this is disposed.</summary>
internal sealed class LockedDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    public LockedDatabase(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Run("BEGIN EXCLUSIVE");
    }

    public void Dispose()
    {
        Run("ROLLBACK");
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoachBot.Storage;

/// <summary>
/// What is deleted from a SQLite file is overwritten there: a reply that was told is not to be read from the disk.
/// And what is committed is on the disk: an intent that a power cut takes back would be a message sent twice.
/// </summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

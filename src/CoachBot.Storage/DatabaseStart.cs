using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>Creates the database on the first start and brings it up to date on later ones, before any duty begins.</summary>
internal sealed class DatabaseStart(IDbContextFactory<CoachDb> databases, IOptions<StorageOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            SqliteFile.CreateFolder(options.Value.ConnectionString);

            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await database.Database.MigrateAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new OptionsValidationException(
                nameof(StorageOptions),
                typeof(StorageOptions),
                [$"Storage:ConnectionString names '{SqliteFile.PathIn(options.Value.ConnectionString)}', which cannot be opened as a SQLite database; it must be a file that may be written."]);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using CoachBot.Storage;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

public class DatabaseStartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public class WithoutAFile
    {
        [Fact]
        public async Task MakesItAndItsFolders()
        {
            var folder = new TempFolder();
            var file = Path.Combine(folder.Path, "some", "where", "coach.db");

            await using var database = await TestDatabase.OpenAsync(folder, $"Data Source={file}");

            Assert.True(File.Exists(file));
        }

        [Fact]
        public async Task WritesAheadSoThatReadersDoNotWait()
        {
            await using var database = await TestDatabase.OpenAsync();
            await using var rows = await database.ReadAsync();

            var mode = await rows.Database.SqlQueryRaw<string>("select journal_mode as Value from pragma_journal_mode").SingleAsync(Cancel);

            Assert.Equal("wal", mode);
        }
    }

    public class WithAFile
    {
        [Fact]
        public async Task KeepsWhatIsInIt()
        {
            var folder = new TempFolder();
            var before = await TestDatabase.OpenAsync(folder);
            await before.AddAsync(Some.Delivery());
            await before.CloseAsync();

            await using var database = await TestDatabase.OpenAsync(folder);

            Assert.Single(await database.BeginAsync());
        }

        [Fact]
        public async Task FillsAnEmptyOne()
        {
            var folder = new TempFolder();
            await File.WriteAllBytesAsync(Path.Combine(folder.Path, "coachbot.db"), [], Cancel);

            await using var database = await TestDatabase.OpenAsync(folder);

            Assert.True(await database.SaveAsync(Some.State()));
        }

        [Fact]
        public async Task BringsAnOlderOneUpToDate()
        {
            var folder = new TempFolder();
            await using (var older = new CoachDb(new DbContextOptionsBuilder<CoachDb>().UseSqlite(folder.Database).Options))
            {
                await older.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, Cancel);
            }

            await using var database = await TestDatabase.OpenAsync(folder);

            await using var rows = await database.ReadAsync();
            Assert.Empty(await rows.Database.GetPendingMigrationsAsync(Cancel));
        }

        [Fact]
        public async Task OpensOneThatWasNotClosed()
        {
            await using var running = await TestDatabase.OpenAsync();

            // Whoever has read keeps the file open, even while other tests clear the pool that all of them share.
            await using var reader = await running.ReadAsync();
            await reader.Database.OpenConnectionAsync(Cancel);
            await reader.Deliveries.AnyAsync(Cancel);
            await running.AddAsync(Some.Delivery());
            var folder = new TempFolder();
            File.Copy(running.File, Path.Combine(folder.Path, "coachbot.db"));
            File.Copy($"{running.File}-wal", Path.Combine(folder.Path, "coachbot.db-wal"));

            await using var database = await TestDatabase.OpenAsync(folder);

            Assert.Single(await database.BeginAsync());
        }
    }

    public class WithSomethingElse
    {
        [Fact]
        public async Task SaysWhichSettingToMend()
        {
            using var folder = new TempFolder();
            await File.WriteAllTextAsync(Path.Combine(folder.Path, "coachbot.db"), new string('x', 4096), Cancel);

            var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => TestDatabase.OpenAsync(folder));

            Assert.StartsWith("Storage:ConnectionString names '", Assert.Single(failure.Failures), StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("nonsense")]
        [InlineData("Data Source=")]
        [InlineData("Host=db;Password=hunter2")]
        public async Task DoesNotShowAConnectionStringThatItCannotRead(string connection)
        {
            using var folder = new TempFolder();

            var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => TestDatabase.OpenAsync(folder, connection));

            Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheTablesAreTheMigrations()
    {
        await using var database = await TestDatabase.OpenAsync();
        await using var rows = await database.ReadAsync();

        var hasChanges = rows.Database.HasPendingModelChanges();

        Assert.False(hasChanges);
    }
}

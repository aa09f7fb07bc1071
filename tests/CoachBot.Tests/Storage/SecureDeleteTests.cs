using System.Text;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.Storage;

public class SecureDeleteTests
{
    private const string Health = "RF-unmistakable";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A chat with health in it, and a diary that does not fit on one page of the file.</summary>
    private static async Task<TestDatabase> OpenAsync()
    {
        var database = await TestDatabase.OpenAsync();
        await database.SaveAsync(Some.State() with
        {
            Runner = Runner.Newcomer(Some.Day) with { RedFlags = [Health] },
            Diary = Diary.Empty.Missing(Enumerable.Range(0, 500).Select(Some.Day.PlusDays)),
        });

        return database;
    }

    private static async Task<string> FileOfAsync(TestDatabase database)
    {
        await using var rows = await database.ReadAsync();
        await rows.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel);

        await using var file = new FileStream(database.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file, Encoding.Latin1);

        return await text.ReadToEndAsync(Cancel);
    }

    public class TheFile
    {
        [Fact]
        public async Task HoldsWhatIsRemembered()
        {
            await using var database = await OpenAsync();

            var file = await FileOfAsync(database);

            Assert.Contains(Health, file, StringComparison.Ordinal);
            Assert.Contains("is_missed", file, StringComparison.Ordinal);
        }

        [Fact]
        public async Task HoldsNothingOfAChatThatWasDeleted()
        {
            await using var database = await OpenAsync();
            await using var rows = await database.ReadAsync();

            await rows.Chats.ExecuteDeleteAsync(Cancel);

            var file = await FileOfAsync(database);
            Assert.DoesNotContain(Health, file, StringComparison.Ordinal);
            Assert.DoesNotContain("is_missed", file, StringComparison.Ordinal);
        }

        [Fact]
        public async Task HoldsNothingOfWhatWasTakenBack()
        {
            await using var database = await OpenAsync();
            var state = await database.LoadAsync();

            await database.SaveAsync(state with { Runner = state.Runner with { RedFlags = [] }, Diary = Diary.Empty });

            var file = await FileOfAsync(database);
            Assert.DoesNotContain(Health, file, StringComparison.Ordinal);
            Assert.DoesNotContain("is_missed", file, StringComparison.Ordinal);
        }
    }
}

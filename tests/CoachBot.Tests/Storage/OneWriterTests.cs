using CoachBot.Storage;
using CoachBot.Storage.Rows;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.Storage;

public class OneWriterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void Add(CoachDb database, int chat) => database.Chats.Add(new ChatRow
    {
        Platform = "fake",
        Chat = $"{chat}",
        Language = "en",
        Zone = "UTC",
        Runner = "{}",
        Diary = "{}",
    });

    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using var rows = await database.ReadAsync();

        return await rows.Chats.CountAsync(Cancel);
    }

    /// <summary>Keeps the writer busy until all of <paramref name="work"/> waits behind it.</summary>
    private static async Task<IReadOnlyList<Task<T>>> TogetherAsync<T>(TestDatabase database, IEnumerable<Func<CoachDb, Task<T>>> work, CancellationToken cancel)
    {
        var isBusy = new TaskCompletionSource();
        var mayGoOn = new TaskCompletionSource();
        var busy = database.Writer.WriteAsync(
            async _ =>
            {
                isBusy.TrySetResult();
                await mayGoOn.Task;

                return true;
            },
            Cancel);
        await isBusy.Task;

        List<Task<T>> waiting = [.. work.Select(one => database.Writer.WriteAsync(one, cancel))];
        mayGoOn.TrySetResult();
        await busy;

        return waiting;
    }

    public class WorkThatWaitsTogether
    {
        [Fact]
        public async Task SharesACommit()
        {
            await using var database = await TestDatabase.OpenAsync();

            var waiting = await TogetherAsync(
                database,
                Enumerable.Range(0, 50).Select(chat => new Func<CoachDb, Task<Guid?>>(rows =>
                {
                    Add(rows, chat);

                    return Task.FromResult(rows.Database.CurrentTransaction?.TransactionId);
                })),
                Cancel);

            Assert.Single((await Task.WhenAll(waiting)).Distinct());
        }

        [Fact]
        public async Task TakesEffectOnceEach()
        {
            await using var database = await TestDatabase.OpenAsync();

            var waiting = await TogetherAsync(
                database,
                Enumerable.Range(0, 250).Select(chat => new Func<CoachDb, Task<bool>>(rows =>
                {
                    Add(rows, chat);

                    return Task.FromResult(true);
                })),
                Cancel);
            await Task.WhenAll(waiting);

            Assert.Equal(250, await CountAsync(database));
        }
    }

    public class OneThatFails
    {
        private static async Task<IReadOnlyList<Task<bool>>> WriteTenAsync(TestDatabase database, Action<CoachDb> fault) =>
            await TogetherAsync(
                database,
                Enumerable.Range(0, 10).Select(chat => new Func<CoachDb, Task<bool>>(rows =>
                {
                    if (chat == 5)
                    {
                        fault(rows);
                    }
                    else
                    {
                        Add(rows, chat);
                    }

                    return Task.FromResult(true);
                })),
                Cancel);

        [Fact]
        public async Task IsToldSo()
        {
            await using var database = await TestDatabase.OpenAsync();

            var waiting = await WriteTenAsync(database, _ => throw new FormatException("fault"));

            await Assert.ThrowsAsync<FormatException>(() => waiting[5]);
        }

        [Fact]
        public async Task DoesNotHarmTheOthers()
        {
            await using var database = await TestDatabase.OpenAsync();

            var waiting = await WriteTenAsync(database, _ => throw new FormatException("fault"));

            await Task.WhenAll(waiting.Where((_, at) => at != 5));
            Assert.Equal(9, await CountAsync(database));
        }

        [Fact]
        public async Task AtTheDatabaseDoesNotHarmTheOthersEither()
        {
            await using var database = await TestDatabase.OpenAsync();

            var waiting = await WriteTenAsync(database, rows => Add(rows, 4));

            await Task.WhenAll(waiting.Where((_, at) => at != 5));
            Assert.Equal(9, await CountAsync(database));
        }

        [Fact]
        public async Task LeavesNothingBehind()
        {
            await using var database = await TestDatabase.OpenAsync();

            await Assert.ThrowsAsync<FormatException>(() => database.Writer.WriteAsync<bool>(
                async rows =>
                {
                    Add(rows, 1);
                    await rows.SaveChangesAsync(Cancel);

                    throw new FormatException("fault");
                },
                Cancel));

            Assert.Equal(0, await CountAsync(database));
        }
    }

    public class OneThatIsNotWantedAnyMore
    {
        [Fact]
        public async Task IsNotDone()
        {
            await using var database = await TestDatabase.OpenAsync();
            using var given = new CancellationTokenSource();
            await given.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Writer.WriteAsync(
                rows =>
                {
                    Add(rows, 1);

                    return Task.FromResult(true);
                },
                given.Token));

            Assert.Equal(0, await CountAsync(database));
        }

        [Fact]
        public async Task DoesNotHarmTheOthers()
        {
            await using var database = await TestDatabase.OpenAsync();
            using var given = new CancellationTokenSource();
            var waiting = await TogetherAsync(
                database,
                [
                    async rows =>
                    {
                        await given.CancelAsync();
                        await rows.Chats.CountAsync(given.Token);

                        return true;
                    },
                ],
                given.Token);

            await database.Writer.WriteAsync(
                rows =>
                {
                    Add(rows, 1);

                    return Task.FromResult(true);
                },
                Cancel);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[0]);
            Assert.Equal(1, await CountAsync(database));
        }
    }
}

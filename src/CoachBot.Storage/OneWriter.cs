using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage;

/// <summary>
/// All writing goes through here, one after the other: SQLite has one writer anyway. Work that waits at the same time shares one commit.
/// </summary>
internal sealed class OneWriter : IAsyncDisposable
{
    private const int MostInOneCommit = 100;

    private readonly IDbContextFactory<CoachDb> _databases;
    private readonly Channel<Work> _waiting = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _writing;

    public OneWriter(IDbContextFactory<CoachDb> databases)
    {
        _databases = databases;
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Runs the work in a transaction and returns after the commit. The work may run twice, but takes effect once.</summary>
    public async Task<T> WriteAsync<T>(Func<CoachDb, Task<T>> work, CancellationToken cancel)
    {
        T result = default!;
        var waiting = new Work(async database => result = await work(database), cancel);

        await _waiting.Writer.WriteAsync(waiting, cancel);
        await waiting.Done.Task;

        return result;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing;
    }

    private async Task WriteAllAsync()
    {
        var together = new List<Work>();

        while (await _waiting.Reader.WaitToReadAsync())
        {
            together.Clear();

            while (together.Count < MostInOneCommit && _waiting.Reader.TryRead(out var work))
            {
                together.Add(work);
            }

            if (await CommitAsync(together) is not { } failure)
            {
                Finish(together, null);
            }
            else if (together is [var only])
            {
                Finish([only], failure);
            }
            else
            {
                // One of them is at fault: each on its own finds out which.
                foreach (var work in together)
                {
                    Finish([work], await CommitAsync([work]));
                }
            }
        }
    }

    /// <summary>Commits all or nothing; returns what went wrong.</summary>
    private async Task<Exception?> CommitAsync(List<Work> together)
    {
        try
        {
            await using var database = await _databases.CreateDbContextAsync();
            await using var transaction = await database.Database.BeginTransactionAsync();

            foreach (var work in together.Where(work => !work.Cancel.IsCancellationRequested))
            {
                await work.Run(database);
                await database.SaveChangesAsync();
                database.ChangeTracker.Clear();
            }

            await transaction.CommitAsync();

            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure;
        }
    }

    private static void Finish(List<Work> together, Exception? failure)
    {
        foreach (var work in together)
        {
            if (work.Cancel.IsCancellationRequested)
            {
                work.Done.TrySetCanceled(work.Cancel);
            }
            else if (failure is not null)
            {
                work.Done.TrySetException(failure);
            }
            else
            {
                work.Done.TrySetResult();
            }
        }
    }

    private sealed record Work(Func<CoachDb, Task> Run, CancellationToken Cancel)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

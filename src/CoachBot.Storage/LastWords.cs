using System.Collections.Concurrent;
using CoachBot.Chat.Deliveries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Storage;

/// <summary>
/// Whoever has everything forgotten is told so, and that word is the last trace of them: it is erased when it was told, or could not be.
/// What a stop left behind is found at the next start.
/// </summary>
internal sealed partial class LastWords(OneWriter writer, TimeProvider time, ILogger<LastWords> log) : BackgroundService
{
    /// <summary>The command that forgets, as its answer is marked.</summary>
    private const string ForgottenBy = "delete";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, bool> _waiting = new();

    /// <summary>This chat is forgotten, but for this delivery.</summary>
    public void Await(Delivery word) => _waiting[word.Id] = true;

    /// <summary>Erases the words that are told.</summary>
    public async Task EraseAsync(CancellationToken cancel)
    {
        if (_waiting.IsEmpty)
        {
            return;
        }

        var ids = _waiting.Keys.ToList();
        var left = await writer.WriteAsync(
            async database =>
            {
                await database.Deliveries
                    .Where(row => ids.Contains(row.Id) && row.State != DeliveryState.Ready && row.State != DeliveryState.Sending)
                    .ExecuteDeleteAsync(cancel);

                return await database.Deliveries.Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancel);
            },
            cancel);

        foreach (var id in ids.Except(left))
        {
            _waiting.TryRemove(id, out _);
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Whoever sends has stopped already, so what was told is written.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await LookAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, time);

        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The next start finds what is left.
        }
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            await EraseAsync(cancel);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !cancel.IsCancellationRequested)
        {
            NotErased(failure.GetType().Name);
        }
    }

    private async Task FindAsync(CancellationToken cancel)
    {
        var found = await writer.WriteAsync(
            database => database.Deliveries
                .Where(row => row.Command == ForgottenBy && !database.Chats.Any(chat => chat.Platform == row.Platform && chat.Chat == row.Chat))
                .Select(row => row.Id)
                .ToListAsync(cancel),
            cancel);

        foreach (var id in found)
        {
            _waiting[id] = true;
        }

        await LookAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The last words of forgotten chats could not be erased yet: {Problem}")]
    private partial void NotErased(string problem);
}

using System.Globalization;
using CoachBot.Chat.Messages;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace CoachBot.Telegram.Polling;

/// <summary>Has each message of a batch heard: chats side by side, the messages of one chat in order.</summary>
internal sealed class BatchHearing(
    Func<Update, IncomingMessage?> read,
    Func<IncomingMessage, CancellationToken, Task<Guid?>> hear,
    TimeProvider time,
    Random random,
    ILogger log)
{
    private const int SideBySide = 16;

    /// <summary>
    /// What a command gets wrong never comes this far, so it is the database that fails: about five minutes for somebody to free its disk.
    /// Then one update must not hold up all the others for ever.
    /// </summary>
    private const int Repeats = 24;

    /// <summary>A database that is busy for a moment is no news.</summary>
    private const int QuietRepeats = 3;

    public async Task HearAsync(IReadOnlyList<RawUpdate> batch, CancellationToken cancel)
    {
        var chats = batch
            .Select(update => (Update: update, Message: TryRead(update)))
            .Where(heard => heard.Message is not null)
            .GroupBy(heard => heard.Message!.From.Whole)
            .ToList();

        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancel };

        await Parallel.ForEachAsync(chats, options, async (chat, token) =>
        {
            foreach (var (update, message) in chat)
            {
                await HearAsync(update, message!, token);
            }
        });
    }

    /// <summary>Has one update heard, or fails: whoever told it tells it again.</summary>
    public Task HearOnceAsync(RawUpdate update, CancellationToken cancel) =>
        TryRead(update) is { } message ? hear(message, cancel) : Task.CompletedTask;

    private IncomingMessage? TryRead(RawUpdate update)
    {
        try
        {
            return read(update.Read());
        }
        // The library throws many kinds of exceptions for what it does not know; what it says may quote the message.
        catch (Exception error)
        {
            log.Unreadable(IdOf(update), update.Kind, error.GetType().Name);

            return null;
        }
    }

    private async Task HearAsync(RawUpdate update, IncomingMessage message, CancellationToken cancel)
    {
        var backoff = new Backoff(random);

        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await hear(message, cancel);

                return;
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                if (attempt == Repeats)
                {
                    log.GivenUp(IdOf(update), update.Kind, error.GetType().Name);

                    return;
                }

                if (attempt == QuietRepeats)
                {
                    log.HearingAgain(IdOf(update), update.Kind, error.GetType().Name);
                }

                await Task.Delay(backoff.Next(), time, cancel);
            }
        }
    }

    private static string IdOf(RawUpdate update) => update.Id?.ToString(CultureInfo.InvariantCulture) ?? "without id";
}

using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace CoachBot.Telegram.Polling;

/// <summary>Asks for updates for ever; asking for what follows a batch tells Telegram that the batch was heard.</summary>
internal sealed class PollLoop(ITelegramBotClient client, Patience patience, int timeoutSeconds, TimeProvider time)
{
    // A server that does not hold the question open would otherwise be asked thousands of times a second.
    private static readonly TimeSpan BetweenEmptyAnswers = TimeSpan.FromMilliseconds(200);

    /// <summary>Until cancelled; <paramref name="hear"/> returns when every update of the batch was heard or given up.</summary>
    public async Task RunAsync(Func<IReadOnlyList<RawUpdate>, CancellationToken, Task> hear, CancellationToken cancel)
    {
        var offset = 0L;

        while (true)
        {
            var asked = time.GetTimestamp();
            var batch = await patience.AskAsync("getUpdates", token => AskAsync(offset, token), cancel);

            if (batch.Count == 0)
            {
                if (time.GetElapsedTime(asked) < BetweenEmptyAnswers)
                {
                    await Task.Delay(BetweenEmptyAnswers, time, cancel);
                }

                continue;
            }

            await hear(batch, cancel);

            offset = LastId(batch) + 1;
        }
    }

    private async Task<IReadOnlyList<RawUpdate>> AskAsync(long offset, CancellationToken cancel)
    {
        JsonElement[] updates;

        try
        {
            updates = await client.SendRequest(Question(offset), cancel);
        }
        catch (ApiRequestException conflict) when (conflict.ErrorCode == 409 && conflict.Message.Contains("webhook", StringComparison.OrdinalIgnoreCase))
        {
            // Whoever runs the bot by polling means it; what waits for the webhook is kept and comes here.
            await client.DeleteWebhook(dropPendingUpdates: false, cancel);
            updates = await client.SendRequest(Question(offset), cancel);
        }

        RawUpdate[] batch = [.. updates.Select(update => new RawUpdate(update))];

        return batch.Length == 0 || batch.Any(update => update.Id is not null)
            ? batch
            : throw new JsonException("No update of the batch has an id.");
    }

    private GetRawUpdates Question(long offset) => new() { Offset = offset, Timeout = timeoutSeconds };

    // The last, not the highest: after a quiet week Telegram starts to count anew.
    private static long LastId(IReadOnlyList<RawUpdate> batch) => batch.Last(update => update.Id is not null).Id!.Value;
}

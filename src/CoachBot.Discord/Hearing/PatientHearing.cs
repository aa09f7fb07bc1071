using CoachBot.Chat.Messages;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Hearing;

/// <summary>
/// Has a message heard, and again while that fails: Discord tells nothing twice. What a command gets wrong never comes this far,
/// so it is the database that fails: about five minutes for somebody to free its disk.
/// </summary>
internal sealed partial class PatientHearing(
    Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, Random luck, TimeProvider time, ILogger log)
{
    private const int Repeats = 24;
    private const int QuietRepeats = 3;
    private const double LongestPause = 30;

    /// <summary>The delivery that answers; null when there is none, or when it was given up.</summary>
    public async Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await hear(message, cancel);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                if (attempt == Repeats)
                {
                    GivenUp(log, message.Sequence, error.GetType().Name);

                    return null;
                }

                if (attempt == QuietRepeats)
                {
                    HearingAgain(log, message.Sequence, error.GetType().Name);
                }

                await Task.Delay(TimeSpan.FromSeconds(luck.NextDouble() * Math.Min(LongestPause, Math.Pow(2, attempt))), time, cancel);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's event {Id} could not be heard yet and is tried again for some minutes: {Problem}")]
    private static partial void HearingAgain(ILogger log, long id, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord's event {Id} could not be heard and is left out: {Problem}")]
    private static partial void GivenUp(ILogger log, long id, string problem);
}

using CoachBot.Chat;
using CoachBot.Telegram.Secrecy;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Exceptions;

namespace CoachBot.Telegram.Polling;

/// <summary>Asks Telegram until it answers, or refuses for good.</summary>
internal sealed class Patience(TimeProvider time, Random random, ILogger log)
{
    private static readonly TimeSpan WithoutRetryAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilTheOtherPollerEnds = TimeSpan.FromSeconds(5);

    public async Task<T> AskAsync<T>(string method, Func<CancellationToken, Task<T>> ask, CancellationToken cancel)
    {
        var backoff = new Backoff(random);

        while (true)
        {
            try
            {
                return await ask(cancel);
            }
            catch (ApiRequestException error) when (error.ErrorCode is 401 or 404)
            {
                throw new PlatformRefusedException("Telegram refused the token: set Telegram:Token to the one that BotFather shows.");
            }
            catch (PlatformRefusedException)
            {
                throw;
            }
            // Whatever else it is, a bot that stays silent is worse than one that tries again.
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                var wait = WaitAfter(error, backoff);

                log.AskingAgain(method, wait.TotalSeconds, ReasonOf(error));

                await Task.Delay(wait, time, cancel);
            }
        }
    }

    private static string ReasonOf(Exception error) => TokenRedactor.Redact(
        error is RequestException { HttpStatusCode: { } status } ? $"HTTP {(int)status}, {error.Message}" : error.Message);

    private static TimeSpan WaitAfter(Exception error, Backoff backoff) => error switch
    {
        ApiRequestException { ErrorCode: 429, Parameters.RetryAfter: { } seconds } => TimeSpan.FromSeconds(seconds),
        ApiRequestException { ErrorCode: 429 } => WithoutRetryAfter,
        ApiRequestException { ErrorCode: 409 } => UntilTheOtherPollerEnds,
        _ => backoff.Next(),
    };
}

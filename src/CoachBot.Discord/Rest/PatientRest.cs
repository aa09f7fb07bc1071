using CoachBot.Chat;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Rest;

/// <summary>Asks Discord until it answers, or refuses for good.</summary>
internal sealed partial class PatientRest(DiscordRest rest, Random luck, TimeProvider time, ILogger log)
{
    private const double LongestPause = 60;

    public async Task<T> AskAsync<T>(Route route, object? body, CancellationToken cancel)
        where T : class
    {
        for (var failures = 0; ; failures++)
        {
            var result = await rest.AskAsync(route, body, TimeSpan.Zero, cancel);
            cancel.ThrowIfCancellationRequested();

            if (result is RestResult.Done done && DiscordJson.TryRead<T>(done.Body) is { } answer)
            {
                return answer;
            }

            var wait = result switch
            {
                RestResult.Refused { Status: 401 } => throw TokenRefused(),
                RestResult.Refused refusal => throw new PlatformRefusedException(
                    $"Discord refused '{route.Name}' with {refusal.Status}, code {refusal.Code}: see that Discord:ApiUrl is right and the application in good standing."),
                RestResult.Limited limit => limit.Wait,
                _ => TimeSpan.FromSeconds(luck.NextDouble() * Math.Min(LongestPause, Math.Pow(2, failures))),
            };

            AskingAgain(log, route.Name, wait.TotalSeconds);

            await Task.Delay(wait, time, cancel);
        }
    }

    public static PlatformRefusedException TokenRefused() =>
        new("Discord refused the token: set Discord:Token to the one that Discord's developers' pages show.");

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord did not answer '{Route}'; it is asked again in {Seconds:0.0} s")]
    private static partial void AskingAgain(ILogger log, string route, double seconds);
}

using Microsoft.Extensions.Logging;

namespace CoachBot.Telegram.Polling;

internal static partial class PollLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram did not answer {Method}; it is asked again in {Seconds:0.0} s: {Reason}")]
    public static partial void AskingAgain(this ILogger log, string method, double seconds, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Update {UpdateId} ({Kind}) cannot be read and is left out: {Problem}")]
    public static partial void Unreadable(this ILogger log, string updateId, string kind, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Update {UpdateId} ({Kind}) could not be heard yet and is tried again for some minutes: {Problem}")]
    public static partial void HearingAgain(this ILogger log, string updateId, string kind, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Update {UpdateId} ({Kind}) could not be heard and is left out: {Problem}")]
    public static partial void GivenUp(this ILogger log, string updateId, string kind, string problem);
}

using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Rest;

internal static partial class RestLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused '{Route}' with {Status}, code {Code}")]
    public static partial void Refused(this ILogger log, string route, int status, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord limits '{Route}' (scope {Scope}) for {Seconds:0.0} s")]
    public static partial void Limited(this ILogger log, string route, string scope, double seconds);
}

using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Sending;

internal static partial class SendLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord did not take delivery {DeliveryId}, message {Part} of {Parts}")]
    public static partial void NotTaken(this ILogger log, Guid deliveryId, int part, int parts);
}

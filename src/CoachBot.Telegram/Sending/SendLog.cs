using Microsoft.Extensions.Logging;

namespace CoachBot.Telegram.Sending;

internal static partial class SendLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram did not take delivery {DeliveryId}, message {Part} of {Parts}: {Outcome}")]
    public static partial void NotTaken(this ILogger log, Guid deliveryId, int part, int parts, string outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Telegram could not read the HTML of delivery {DeliveryId}; it is sent as plain text")]
    public static partial void UnreadableHtml(this ILogger log, Guid deliveryId);

    [LoggerMessage(Level = LogLevel.Error, Message = "A button of delivery {DeliveryId} has no label or too much data; such buttons are left out, this is said once")]
    public static partial void ButtonLeftOut(this ILogger log, Guid deliveryId);
}

using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>One line for each attempt to deliver; never a word of what was said.</summary>
internal sealed partial class DeliveryLog(string platform, ILogger log)
{
    public void Tell(Delivery delivery, SendResult result, Instant now)
    {
        switch (result)
        {
            case SendResult.Sent:
                Answered(platform, delivery.Command, delivery.To, (long)(now - delivery.HeardAt).TotalMilliseconds, delivery.Id);
                break;
            case SendResult.NotSent notSent:
                Later(platform, delivery.Command, delivery.To, delivery.Id, notSent.RetryAt);
                break;
            case SendResult.Moved moved:
                Moved(platform, delivery.To, moved.To, delivery.Id);
                break;
            case SendResult.Gone gone:
                Refused(platform, delivery.Command, delivery.To, delivery.Id, gone.Reason);
                break;
            case SendResult.Refused refused:
                Refused(platform, delivery.Command, delivery.To, delivery.Id, refused.Reason);
                break;
            case SendResult.Unknown unknown:
                LeftOpen(platform, delivery.Command, delivery.To, delivery.Id, unknown.Reason);
                break;
        }
    }

    public void WaitsForLease() => Waits(platform);

    public void StopsBulk() => Stopped(platform);

    public void Bug(Delivery delivery, Exception bug) => Failed(platform, delivery.Id, bug);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Platform} answered {Command} for {Address} in {Elapsed} ms, delivery {DeliveryId}")]
    private partial void Answered(string platform, string command, Address address, long elapsed, Guid deliveryId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} takes {Command} for {Address} later, delivery {DeliveryId} waits until {RetryAt}")]
    private partial void Later(string platform, string command, Address address, Guid deliveryId, Instant retryAt);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Platform} moved {Address} to {NewAddress}, delivery {DeliveryId} follows")]
    private partial void Moved(string platform, Address address, Address newAddress, Guid deliveryId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} refused {Command} for {Address}, delivery {DeliveryId}: {Reason}")]
    private partial void Refused(string platform, string command, Address address, Guid deliveryId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} left open whether {Command} for {Address} arrived, delivery {DeliveryId}: {Reason}")]
    private partial void LeftOpen(string platform, string command, Address address, Guid deliveryId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Another process sends on {Platform}; this one waits until it stops")]
    private partial void Waits(string platform);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} does not answer clearly; what is sent unasked waits, one message in a while asks whether it is back")]
    private partial void Stopped(string platform);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sending failed on {Platform}, delivery {DeliveryId}")]
    private partial void Failed(string platform, Guid deliveryId, Exception bug);
}

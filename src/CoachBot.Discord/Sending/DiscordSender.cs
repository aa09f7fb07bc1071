using CoachBot.Chat.Messages;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Discord.Sending;

/// <summary>Gives a reply to Discord, message by message: to the interaction that waits for it, else into the channel.</summary>
internal sealed class DiscordSender(DiscordRest rest, InteractionDesk desk, DirectMessages directMessages, IClock clock, ILogger log)
{
    private readonly ChannelPost _post = new(rest);

    /// <summary>
    /// When a later message of a long reply fails, the result is Sent all the same: the runner has the beginning,
    /// and another attempt would say it again.
    /// </summary>
    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        if (Place.Read(message.To) is not { } place)
        {
            return new SendResult.Gone("no address of Discord", ChatIsDead: false);
        }

        var parts = DiscordRenderer.Render(message.Reply);
        string? sent = null;

        for (var index = 0; index < parts.Count; index++)
        {
            var replaces = index == 0 ? Snowflake.Read(message.Replaces) : null;
            var result = await SendAsync(parts[index], place, Nonce.Of(message.DeliveryId, index), replaces, index == 0, cancel);
            var told = DiscordErrors.Classify(result, MessageId(result) ?? sent, clock.GetCurrentInstant());

            if (told is not SendResult.Sent)
            {
                log.NotTaken(message.DeliveryId, index + 1, parts.Count);

                return index == 0 ? told : new SendResult.Sent(sent);
            }

            sent = MessageId(result) ?? sent;
        }

        return new SendResult.Sent(sent);
    }

    private async Task<RestResult> SendAsync(MessageBody body, Place place, string nonce, Snowflake? replaces, bool isFirst, CancellationToken cancel)
    {
        var edit = replaces is null ? body : body with { Components = body.Components ?? [] };

        if (desk.Find(place.Interaction) is { } interaction && await interaction.SayAsync(edit, replaces is not null, cancel) is { } said)
        {
            return said;
        }

        var (channel, problem) = place is { Channel: null, User: { } user } ? await directMessages.WithAsync(user, cancel) : (place.Channel, null);

        return channel is { } known
            ? await _post.SendAsync(known, body, nonce, replaces, isFirst, cancel)
            : problem!;
    }

    private static string? MessageId(RestResult result) =>
        result is RestResult.Done { Body.Length: > 0 } done ? DiscordJson.TryRead<Message>(done.Body)?.Id?.ToString() : null;
}

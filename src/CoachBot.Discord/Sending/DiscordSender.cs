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
            var result = await SendAsync(message, parts[index], index, place, cancel);
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

    private async Task<RestResult> SendAsync(OutgoingMessage message, MessageBody body, int index, Place place, CancellationToken cancel)
    {
        var replaces = index == 0 ? Snowflake.Read(message.Replaces) : null;
        var edit = replaces is null ? body : body with { Components = body.Components ?? [] };
        var interaction = desk.Find(place.Interaction);

        if (interaction is not null && await interaction.SayAsync(edit, replaces is not null, cancel) is { } said)
        {
            return said;
        }

        // Whether it was answered before a restart, only its token could tell.
        if (message.IsRepeat && place.Interaction is not null && interaction is null)
        {
            return new RestResult.Lost("its interaction is forgotten", IsFinal: true);
        }

        var (channel, problem) = await ChannelAsync(place, body, cancel);

        return channel is { } known
            ? await _post.SendAsync(known, body, Nonce.Of(message.DeliveryId, index), replaces, index == 0, cancel)
            : problem!;
    }

    private async Task<(Snowflake? Channel, RestResult? Problem)> ChannelAsync(Place place, MessageBody body, CancellationToken cancel) => place switch
    {
        { User: { } user, Channel: null } => await directMessages.WithAsync(user, cancel),

        // All that is kept of a channel is for who asked, and they are asking no more.
        { User: null, Interaction: not null } when body.File is not null => (null, new RestResult.Refused(404, ErrorCode.UnknownInteraction)),
        _ => (place.Channel, null),
    };

    private static string? MessageId(RestResult result) =>
        result is RestResult.Done { Body.Length: > 0 } done ? DiscordJson.TryRead<Message>(done.Body)?.Id?.ToString() : null;
}

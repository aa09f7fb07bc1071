using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Discord.Hearing;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Sending;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord;

/// <summary>Makes of the gateway's events what is heard.</summary>
internal sealed partial class DiscordListening(
    DiscordReader reader,
    Reception reception,
    Lanes lanes,
    PatientHearing hearing,
    DirectMessages directMessages,
    DiscordRest rest,
    ILogger log)
{
    /// <summary>One event; its data are gone when this returns. What cannot be read is left out: Discord would not send it otherwise a second time.</summary>
    public async ValueTask TellAsync(string type, ReadOnlyMemory<byte> data, CancellationToken cancel)
    {
        try
        {
            switch (type)
            {
                case "MESSAGE_CREATE":
                    await HearAsync(DiscordJson.Read<Message>(data.Span), cancel);
                    break;
                case "INTERACTION_CREATE":
                    await ReceiveAsync(DiscordJson.Read<Interaction>(data.Span), cancel);
                    break;
            }
        }
        catch (JsonException)
        {
            Unreadable(log, type);
        }
    }

    private async ValueTask HearAsync(Message said, CancellationToken cancel)
    {
        if (reader.Read(said) is not { } message)
        {
            return;
        }

        Know(message);

        await lanes.AddAsync(message.From, token => hearing.HearAsync(message, token), cancel);
    }

    private async ValueTask ReceiveAsync(Interaction interaction, CancellationToken cancel)
    {
        if (reader.Read(interaction) is { } message)
        {
            Know(message);
        }

        await reception.ReceiveAsync(interaction, new AnsweringByRequest(rest, interaction), cancel);
    }

    private void Know(IncomingMessage message)
    {
        if (Place.Read(message.From) is { User: { } user, Channel: { } channel })
        {
            directMessages.Know(user, channel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's event {Type} cannot be read and is left out")]
    private static partial void Unreadable(ILogger log, string type);
}

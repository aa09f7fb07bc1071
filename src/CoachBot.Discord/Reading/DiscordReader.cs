using System.Text.Json;
using CoachBot.Chat.Messages;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Reading;

/// <summary>Their message or interaction becomes our message, or nothing when it is not meant for the bot.</summary>
internal sealed class DiscordReader(string platform, Snowflake bot)
{
    /// <summary>What is kept of a whole channel is for who asked for it.</summary>
    private const string Export = "export";

    private readonly Mention _mention = new(bot);

    /// <summary>Direct messages, and what is said to us in a server.</summary>
    public IncomingMessage? Read(Message message)
    {
        var isSaid = message is { Author: { Bot: not true, Id: not null }, WebhookId: null, Type: MessageType.Default or MessageType.Reply };

        if (!isSaid || message is not { Id: { } id, ChannelId: { } channel } || (message.GuildId is not null && !_mention.IsIn(message)))
        {
            return null;
        }

        var isPrivate = message.GuildId is null;
        var place = new Place(isPrivate ? message.Author!.Id : null, channel, null);

        return new IncomingMessage(place.Address(platform), (long)id.Value, _mention.Without(message.Content ?? ""), id.MadeAt)
        {
            IsPrivate = isPrivate,
            Sender = $"{message.Author!.Id}",
            SenderName = NameOf(message.Author!),
        };
    }

    /// <summary>A command, a press, a choice or a form.</summary>
    public IncomingMessage? Read(Interaction interaction)
    {
        if (interaction is not { Id: { } id, Data: { } data, Sender: { Id: not null } sender } || PlaceOf(interaction) is not { } place)
        {
            return null;
        }

        var pressed = interaction.Type == InteractionType.Press ? Pressed(data) : null;
        var text = interaction.Type switch
        {
            InteractionType.Command => Typed.Command(data),
            InteractionType.Form => Typed.Form(data),
            _ => "",
        };

        return text is null || (interaction.Type == InteractionType.Press && pressed is null)
            ? null
            : new IncomingMessage(place.Address(platform), (long)id.Value, text, id.MadeAt)
            {
                Pressed = pressed,
                PressedOn = interaction.Message?.Id?.ToString(),
                IsPrivate = place.User is not null,
                Sender = $"{sender.Id}",
                IsAdministrator = Permissions.MayManage(interaction.Member),
                LanguageHint = LanguageOf(interaction.Locale),
                SenderName = NameOf(sender),
            };
    }

    /// <summary>Whether others in the channel must not see the answer.</summary>
    public static bool IsUnseen(Interaction interaction) =>
        (IsPersonal(interaction) || interaction.Data?.Name == Export) && interaction.Context != InteractionContext.BotDirectMessages;

    /// <summary>Whether the command is given for the whole channel.</summary>
    public static bool IsForAll(Interaction interaction) =>
        interaction is { GuildId: not null, Context: null or InteractionContext.Guild }
        && interaction.Data?.Options?.Any(option => option is { Name: Typed.Here, Value.ValueKind: JsonValueKind.True }) == true;

    private static Place? PlaceOf(Interaction interaction) =>
        !IsPersonal(interaction)
            ? interaction.ChannelId is { } channel ? new Place(null, channel, interaction.Id) : null
            : new Place(interaction.Sender!.Id, interaction.Context == InteractionContext.BotDirectMessages ? interaction.ChannelId : null, interaction.Id);

    // In a server one's own training is one's own: what all shall see is asked for by name, or is pressed below what all see.
    private static bool IsPersonal(Interaction interaction) =>
        interaction.Context is not (null or InteractionContext.Guild)
        || interaction.GuildId is null
        || (interaction.Type == InteractionType.Press
            ? ((interaction.Message?.Flags ?? 0) & MessageFlags.Ephemeral) != 0
            : !IsForAll(interaction));

    private static string? Pressed(InteractionData data) =>
        (data.Values is [var chosen, ..] ? chosen : data.CustomId) is { Length: > 0 } id ? ButtonId.Data(id) : null;

    private static string? LanguageOf(string? locale) =>
        locale is { Length: >= 2 } ? locale.Split('-', '_')[0].ToLowerInvariant() : null;

    private static string? NameOf(User user) => user.GlobalName ?? user.Username;
}

using System.Text.Json;

namespace CoachBot.Discord.Wire;

/// <summary>A command given, a button pressed, a choice made, a form filled in.</summary>
/// <param name="Message">Of a press: the message that holds the button.</param>
/// <param name="Context">0 in a server, 1 in direct messages with the bot, 2 in other direct messages.</param>
internal sealed record Interaction(
    Snowflake? Id,
    Snowflake? ApplicationId,
    int? Type,
    string? Token,
    InteractionData? Data,
    Snowflake? GuildId,
    Snowflake? ChannelId,
    Member? Member,
    User? User,
    Message? Message,
    string? Locale,
    int? Context)
{
    public User? Sender => Member?.User ?? User;
}

/// <summary>What was given, pressed or filled in.</summary>
internal sealed record InteractionData(
    string? Name,
    string? CustomId,
    IReadOnlyList<InteractionOption?>? Options,
    IReadOnlyList<string?>? Values,
    IReadOnlyList<Component?>? Components);

/// <summary>An option of a command with what was said.</summary>
/// <param name="Focused">Whether it is being typed just now.</param>
internal sealed record InteractionOption(string? Name, JsonElement? Value, bool? Focused)
{
    public string Text => Value is { } value ? value.ToString() : "";
}

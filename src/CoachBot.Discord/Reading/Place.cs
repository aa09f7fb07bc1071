using CoachBot.Chat.Messages;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Reading;

/// <summary>
/// Where an answer goes. A person is an address of their own, <c>@</c> and their id, wherever they speak to us alone: in direct messages
/// or, unseen by others, in a server. The thread of the address holds the rest: the channel of the direct messages, and after a
/// plus sign the interaction that waits for the answer.
/// </summary>
/// <param name="User">Who alone may see it; null when it is said to all in the channel.</param>
/// <param name="Channel">The channel, if it is known.</param>
/// <param name="Interaction">What waits for an answer.</param>
internal sealed record Place(Snowflake? User, Snowflake? Channel, Snowflake? Interaction)
{
    private const char OfUser = '@';
    private const char OfInteraction = '+';

    public static Place? Read(Address address)
    {
        var parts = (address.Thread ?? "").Split(OfInteraction, 2);
        var interaction = parts.Length == 2 ? Snowflake.Read(parts[1]) : null;

        return address.Chat is [OfUser, .. var user]
            ? Snowflake.Read(user) is { } one ? new Place(one, Snowflake.Read(parts[0]), interaction) : null
            : Snowflake.Read(address.Chat) is { } channel ? new Place(null, channel, interaction) : null;
    }

    public Address Address(string platform)
    {
        var place = $"{(User is null ? null : Channel)}{(Interaction is { } id ? $"{OfInteraction}{id}" : "")}";

        return new Address(platform, User is { } user ? $"{OfUser}{user}" : $"{Channel}", place == "" ? null : place);
    }
}

using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Sending;

/// <summary>Puts messages into a channel.</summary>
internal sealed class ChannelPost(DiscordRest rest)
{
    /// <summary>Less than a wait is worth another attempt.</summary>
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <summary>The rest of something that has begun.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    /// <summary>Edits <paramref name="replaces"/>, if it is given and can be edited; otherwise sends a new one, known by its nonce.</summary>
    public async Task<RestResult> SendAsync(Snowflake channel, MessageBody body, string nonce, Snowflake? replaces, bool isFirst, CancellationToken cancel)
    {
        if (replaces is { } old)
        {
            var edited = await rest.AskAsync(Route.EditMessage(channel, old), body with { Components = body.Components ?? [] }, First, cancel);

            // Deleted, or seen by one only: the runner still wants to read it.
            if (edited is not RestResult.Refused { Code: ErrorCode.UnknownMessage or ErrorCode.NotOurMessage or ErrorCode.InvalidForm })
            {
                return edited;
            }
        }

        return await rest.AskAsync(
            Route.CreateMessage(channel),
            body with { Nonce = nonce, EnforceNonce = true },
            isFirst ? First : Later,
            cancel);
    }
}

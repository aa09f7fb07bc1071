using System.Text.Json;
using Telegram.Bot.Requests;

namespace CoachBot.Telegram.Polling;

/// <summary>
/// Asks for updates as raw JSON. The library reads a batch whole, so that a single update which it cannot read
/// would be asked for again for ever, and hide all others; here each is read on its own.
/// </summary>
internal sealed class GetRawUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    /// <summary>Nullable, because the library leaves out a plain 0.</summary>
    public long? Offset { get; init; }

    public int Limit { get; } = 100;

    /// <summary>In seconds.</summary>
    public int Timeout { get; init; }

    /// <summary>Telegram remembers the list; what is not named does not come.</summary>
    public IReadOnlyList<string> AllowedUpdates { get; } = ["message", "channel_post", "callback_query", "my_chat_member"];
}

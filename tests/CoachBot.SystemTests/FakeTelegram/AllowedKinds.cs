using System.Text.Json;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The kinds of update that the bot asked for; the server remembers them from poll to poll.</summary>
internal sealed class AllowedKinds
{
    private static readonly HashSet<string> OnlyIfNamed = ["chat_member", "message_reaction", "message_reaction_count"];

    private HashSet<string>? _named;

    public bool Contains(string kind) => _named?.Contains(kind) ?? !OnlyIfNamed.Contains(kind);

    /// <summary>An empty list is the default; none at all changes nothing.</summary>
    public void Remember(JsonElement? kinds)
    {
        if (kinds is { ValueKind: JsonValueKind.Array } list)
        {
            _named = list.GetArrayLength() == 0 ? null : [.. list.EnumerateArray().Select(kind => kind.ToString())];
        }
    }
}

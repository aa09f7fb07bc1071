using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>The pace of each chat that was spoken to lately.</summary>
internal sealed class ChatPaces(SendLimits limits)
{
    private const int MostRemembered = 4096;

    private readonly Dictionary<string, ChatPace> _chats = [];

    public Instant FreeAt(string chat, bool isGroup, Instant now)
    {
        if (!_chats.TryGetValue(chat, out var pace))
        {
            return now;
        }

        var free = Instant.Max(pace.PausedUntil, pace.Bucket?.FreeAt(now) ?? now);

        return isGroup && limits.GroupGap is { } gap ? Instant.Max(free, pace.LastAt + gap) : free;
    }

    public void Take(string chat, Instant now)
    {
        var pace = For(chat, now);
        pace.Bucket?.Take(now);
        pace.LastAt = now;
    }

    public void Pause(string chat, Instant until, Instant now)
    {
        var pace = For(chat, now);
        pace.PausedUntil = Instant.Max(pace.PausedUntil, until);
    }

    private ChatPace For(string chat, Instant now)
    {
        if (_chats.TryGetValue(chat, out var known))
        {
            return known;
        }

        if (_chats.Count >= MostRemembered)
        {
            Forget(now);
        }

        return _chats[chat] = new ChatPace { Bucket = limits.Chat is { } rate ? new TokenBucket(rate, limits.ChatBurst, now) : null };
    }

    private void Forget(Instant now)
    {
        var rested = _chats
            .Where(chat => chat.Value.PausedUntil <= now && chat.Value.LastAt + (limits.GroupGap ?? Duration.Zero) <= now && chat.Value.Bucket?.IsFullAt(now) != false)
            .Select(chat => chat.Key)
            .ToList();

        rested.ForEach(chat => _chats.Remove(chat));
    }

    private sealed class ChatPace
    {
        public TokenBucket? Bucket { get; init; }

        public Instant LastAt { get; set; } = NodaConstants.UnixEpoch;

        public Instant PausedUntil { get; set; } = NodaConstants.UnixEpoch;
    }
}

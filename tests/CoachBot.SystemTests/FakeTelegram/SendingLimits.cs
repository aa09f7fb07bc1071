using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>A limit of the platform that was not kept.</summary>
internal sealed record LimitViolation(SendingLimit Limit, long ChatId, Instant At, int Request);

internal enum SendingLimit
{
    /// <summary>30 messages in any second, all chats together.</summary>
    Token,

    /// <summary>One message a second in one chat, three at once after a rest.</summary>
    Chat,

    /// <summary>20 messages in any minute in a group or channel.</summary>
    Group,

    /// <summary>20 edits in any minute in a group or channel.</summary>
    GroupEdits,

    /// <summary>A message to a chat that had asked for a pause.</summary>
    RetryAfter,
}

/// <summary>Counts what is sent against the limits that the platform is known to keep.</summary>
internal sealed class SendingLimits(ServerClock clock)
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly SlidingWindow _token = new(30, Second);
    private readonly Dictionary<long, ChatAllowance> _chats = [];
    private readonly Dictionary<long, SlidingWindow> _groups = [];
    private readonly Dictionary<long, SlidingWindow> _groupEdits = [];
    private readonly Dictionary<long, Instant> _pauses = [];
    private readonly List<LimitViolation> _violations = [];

    public IReadOnlyList<LimitViolation> Violations
    {
        get
        {
            lock (_gate)
            {
                return [.. _violations];
            }
        }
    }

    /// <summary>The chat was told to wait.</summary>
    public void Pause(long chatId, int seconds)
    {
        lock (_gate)
        {
            _pauses[chatId] = clock.Now + Duration.FromSeconds(seconds);
        }
    }

    /// <summary>Looks whether the bot keeps to a pause it was told.</summary>
    public void Arrives(RecordedRequest request)
    {
        lock (_gate)
        {
            if (IsSend(request) && request.ChatId is { } chatId && _pauses.TryGetValue(chatId, out var until) && request.At < until)
            {
                _violations.Add(new LimitViolation(SendingLimit.RetryAfter, chatId, request.At, request.Number));
            }
        }
    }

    /// <summary>Counts a message, unless it is <paramref name="enforced"/> and one too many: then says how long to wait.</summary>
    public Duration? Count(RecordedRequest request, bool enforced)
    {
        if (request.ChatId is not { } chatId)
        {
            return null;
        }

        lock (_gate)
        {
            var now = clock.Now;
            var allowances = For(request, chatId).ToList();
            var broken = allowances.Where(pair => pair.Allowance.Wait(now) > Duration.Zero).ToList();
            _violations.AddRange(broken.Select(pair => new LimitViolation(pair.Limit, chatId, now, request.Number)));

            if (enforced && broken.Count > 0)
            {
                return broken.Max(pair => pair.Allowance.Wait(now));
            }

            allowances.ForEach(pair => pair.Allowance.Take(now));

            return null;
        }
    }

    private static bool IsSend(RecordedRequest request) =>
        request.Method.StartsWith("send", StringComparison.Ordinal) && request.Method != "sendChatAction";

    private IEnumerable<(SendingLimit Limit, IAllowance Allowance)> For(RecordedRequest request, long chatId)
    {
        var isGroup = chatId < 0;

        if (IsSend(request))
        {
            yield return (SendingLimit.Token, _token);
            yield return (SendingLimit.Chat, Of(_chats, chatId, () => new ChatAllowance(now: clock.Now)));

            if (isGroup)
            {
                yield return (SendingLimit.Group, Of(_groups, chatId, () => new SlidingWindow(20, Minute)));
            }
        }
        else if (isGroup && request.Method.StartsWith("editMessage", StringComparison.Ordinal))
        {
            yield return (SendingLimit.GroupEdits, Of(_groupEdits, chatId, () => new SlidingWindow(20, Minute)));
        }
    }

    private static T Of<T>(Dictionary<long, T> all, long chatId, Func<T> make)
    {
        if (!all.TryGetValue(chatId, out var one))
        {
            all[chatId] = one = make();
        }

        return one;
    }
}

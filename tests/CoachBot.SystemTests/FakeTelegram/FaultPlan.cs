namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>Which calls go wrong, and how: faults of the queue first, then the rules in the order they were made.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _next = [];
    private readonly List<Func<RecordedRequest, Fault?>> _rules = [];
    private readonly Dictionary<long, Fault> _chats = [];

    /// <summary>The next calls of <paramref name="method"/>, one fault each.</summary>
    public void Next(string method, params IEnumerable<Fault> faults)
    {
        lock (_gate)
        {
            if (!_next.TryGetValue(method, out var queue))
            {
                _next[method] = queue = [];
            }

            foreach (var fault in faults)
            {
                queue.Enqueue(fault);
            }
        }
    }

    public void Always(string method, Fault fault) => When(request => request.Method == method, fault);

    public void When(Func<RecordedRequest, bool> applies, Fault fault) => Add(request => applies(request) ? fault : null);

    /// <summary>Each call of <paramref name="method"/> with this chance; the seed makes it the same for the same order of calls.</summary>
    public void Randomly(string method, double chance, int seed, params IReadOnlyList<Fault> faults)
    {
        // Asked under the gate only, as Random is not safe for many.
        var random = new Random(seed);
        Add(request => request.Method == method && random.NextDouble() < chance ? faults[random.Next(faults.Count)] : null);
    }

    /// <summary>Everything that is said to one chat.</summary>
    public void ForChat(long chatId, Fault fault)
    {
        lock (_gate)
        {
            _chats[chatId] = fault;
        }
    }

    public void HealChat(long chatId)
    {
        lock (_gate)
        {
            _chats.Remove(chatId);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _next.Clear();
            _rules.Clear();
            _chats.Clear();
        }
    }

    public Fault For(RecordedRequest request)
    {
        lock (_gate)
        {
            if (_next.TryGetValue(request.Method, out var queue) && queue.TryDequeue(out var next))
            {
                return next;
            }

            if (request.ChatId is { } chatId && _chats.TryGetValue(chatId, out var refusal))
            {
                return refusal;
            }

            return _rules.Select(rule => rule(request)).FirstOrDefault(fault => fault is not null) ?? Fault.None;
        }
    }

    private void Add(Func<RecordedRequest, Fault?> rule)
    {
        lock (_gate)
        {
            _rules.Add(rule);
        }
    }
}

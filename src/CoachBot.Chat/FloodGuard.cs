using CoachBot.Chat.Messages;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>
/// How much one person may ask for in a minute. Who asks for more is told once and then not heard for a minute.
/// Kept in memory only: a start forgives everybody.
/// </summary>
internal sealed class FloodGuard(IClock clock, IOptions<ChatOptions> options)
{
    /// <summary>More people than this within a minute, and those who are quiet now are forgotten.</summary>
    private const int MostPeople = 20_000;

    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly Lock _counting = new();
    private readonly Dictionary<(string Platform, string Person), Share> _shares = [];

    /// <summary>For whom something is remembered.</summary>
    public int Count
    {
        get
        {
            lock (_counting)
            {
                return _shares.Count;
            }
        }
    }

    /// <summary>Counts one action. The same message told again is the same action.</summary>
    public FloodVerdict Judge(IncomingMessage message) => Judge(message, isExpensive: false);

    /// <summary>Counts one action that costs much, after it was counted as an action.</summary>
    public FloodVerdict JudgeExpensive(IncomingMessage message) => Judge(message, isExpensive: true);

    private FloodVerdict Judge(IncomingMessage message, bool isExpensive)
    {
        // Nobody in particular: the terminal, whose person owns the machine.
        if (message.Sender is not { } person)
        {
            return FloodVerdict.Fine;
        }

        var now = clock.GetCurrentInstant();

        lock (_counting)
        {
            Forget(now);

            var key = (message.From.Platform, person);
            var share = _shares.TryGetValue(key, out var known) ? known : _shares[key] = new Share(options.Value, now);

            return share.Take(message.Sequence, isExpensive, now);
        }
    }

    private void Forget(Instant now)
    {
        if (_shares.Count < MostPeople)
        {
            return;
        }

        foreach (var (key, _) in _shares.Where(one => now - one.Value.At >= Minute).ToList())
        {
            _shares.Remove(key);
        }

        // So many at once is an attack: whoever comes now counts anew.
        if (_shares.Count >= MostPeople)
        {
            _shares.Clear();
        }
    }

    /// <summary>What is left of one person's minute.</summary>
    private sealed class Share(ChatOptions limits, Instant began)
    {
        private readonly Allowance _actions = new(limits.ActionsPerMinute, began);
        private readonly Allowance _expensive = new(limits.ExpensiveActionsPerMinute, began);

        public Instant At { get; private set; }

        public FloodVerdict Take(long sequence, bool isExpensive, Instant now)
        {
            At = now;

            return (isExpensive ? _expensive : _actions).Take(sequence, now);
        }
    }

    /// <summary>So many in a minute, and as they are used up they come back one after the other.</summary>
    private sealed class Allowance(int aMinute, Instant began)
    {
        private double _left = aMinute;
        private Instant _at = began;
        private Instant _silentUntil = Instant.MinValue;
        private (long Sequence, FloodVerdict Verdict)? _last;

        public FloodVerdict Take(long sequence, Instant now)
        {
            if (_last is not { } last || last.Sequence != sequence)
            {
                _left = Math.Min(aMinute, _left + (Math.Max(0, (now - _at) / Minute) * aMinute));
                _at = now;
                _last = (sequence, Judge(now));
            }

            return _last.Value.Verdict;
        }

        private FloodVerdict Judge(Instant now)
        {
            if (now < _silentUntil)
            {
                return FloodVerdict.Silent;
            }

            if (_left >= 1)
            {
                _left--;

                return FloodVerdict.Fine;
            }

            _silentUntil = now + Minute;

            return FloodVerdict.TooMuch;
        }
    }
}

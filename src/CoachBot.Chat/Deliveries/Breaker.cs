using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>When answers stop to come, one message in a while asks whether the platform is back, instead of all being left open.</summary>
internal sealed class Breaker
{
    private const int InARow = 3;
    private const int InAWhile = 5;

    private static readonly Duration While = Duration.FromSeconds(10);
    private static readonly Duration[] Probes = [.. new[] { 5, 10, 20, 40, 60 }.Select(seconds => Duration.FromSeconds(seconds))];

    private readonly Queue<Instant> _unknown = new();

    private int _row;
    private int _probes;
    private bool _isProbing;

    public bool IsOpen { get; private set; }

    /// <summary>When the next probe may leave.</summary>
    public Instant ProbeAt { get; private set; }

    /// <summary>Whether another may leave now, as a probe or as usual.</summary>
    public bool Lets(Instant now) => !IsOpen || (!_isProbing && ProbeAt <= now);

    /// <summary>One leaves.</summary>
    public void Take() => _isProbing |= IsOpen;

    /// <summary>The platform has said something that can be understood.</summary>
    public void Known()
    {
        _unknown.Clear();
        (_row, _probes, _isProbing, IsOpen) = (0, 0, false, false);
    }

    /// <summary>Nobody knows what became of one.</summary>
    /// <returns>Whether that opened it.</returns>
    public bool Unknown(Instant now)
    {
        if (IsOpen)
        {
            // What was on the wire before it opened is no probe.
            if (_isProbing)
            {
                Wait(now);
            }

            return false;
        }

        _row++;
        _unknown.Enqueue(now);

        while (_unknown.Peek() + While < now)
        {
            _unknown.Dequeue();
        }

        if (_row < InARow && _unknown.Count < InAWhile)
        {
            return false;
        }

        IsOpen = true;
        Wait(now);

        return true;
    }

    /// <summary>The probe surely did not arrive: it proved nothing.</summary>
    public void Undecided(Instant now)
    {
        if (_isProbing)
        {
            Wait(now);
        }
    }

    private void Wait(Instant now)
    {
        _isProbing = false;
        ProbeAt = now + Probes[Math.Min(_probes++, Probes.Length - 1)];
    }
}

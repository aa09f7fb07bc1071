using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>One day of a week in the making.</summary>
internal sealed record DayDraft(LocalDate Date)
{
    public Phase Phase { get; init; }

    public RunKind Run { get; init; }

    public SessionKind Session { get; init; }

    /// <summary>No session of any kind: a reason is told with it.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Short light cards only, on this day.</summary>
    public bool IsLightOnly { get; init; }

    /// <summary>What the volume of the day is multiplied by, 0-1.</summary>
    public decimal Volume { get; init; } = 1;

    /// <summary>The first main session after a race.</summary>
    public bool IsFirstAfterRace { get; init; }

    /// <summary>Added to the repetitions in reserve on this day.</summary>
    public int AddedRir { get; init; }

    public IReadOnlyList<Entry> Entries { get; init; } = [];

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public int Minutes { get; init; }

    public bool IsMain => Session is SessionKind.A or SessionKind.B or SessionKind.Only or SessionKind.Primer;

    public bool IsKeyRun => Run is RunKind.Key or RunKind.Long or RunKind.Race;

    public int LegSets => IsMain || Session == SessionKind.Plyo ? Entries.Sum(entry => entry.LegSets) : 0;

    public int JumpContacts => Entries.Sum(entry => entry.Contacts);

    public int TopTier => Entries.Count == 0 ? -1 : Entries.Max(entry => entry.Exercise.Tier ?? -1);

    public DayDraft Because(params ReadOnlySpan<Reason> reasons) => this with { Reasons = [.. Reasons, .. reasons] };

    /// <summary>The same day without leg work, jumps and their warm-up: what a session that cannot be held leaves.</summary>
    public DayDraft AsLight() => this with
    {
        Session = SessionKind.Light,
        Entries = [.. Entries.Where(entry => entry.LegSets == 0 && entry.Exercise.Tier is null && entry.Item.Block != Block.Warmup)],
    };

    public DayDraft Closed(params ReadOnlySpan<Reason> reasons) => (this with { IsClosed = true, Session = SessionKind.None, Entries = [] }).Because(reasons);
}

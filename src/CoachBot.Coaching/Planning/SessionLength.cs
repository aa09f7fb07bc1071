using CoachBot.Coaching.Cards;

namespace CoachBot.Coaching.Planning;

/// <summary>How long a session takes, from its sets, repetitions and rests.</summary>
internal static class SessionLength
{
    /// <summary>Two seconds down, about as many up, and a moment between.</summary>
    private const int SecondsPerRepetition = 4;

    /// <summary>Out at an easy walk and back.</summary>
    private const int SecondsPerMetre = 2;

    private const int EasyMinutesFirst = 4;

    /// <summary>To read the next exercise and get into place, in a session with working sets.</summary>
    private const int SecondsToGetReady = 60;

    /// <summary>The same for something light.</summary>
    private const int SecondsToMoveOn = 20;

    public static int MinutesOf(CardKind kind, IReadOnlyList<DraftItem> items)
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var seconds = items.Sum(item => SecondsOf(item) + Between(kind, item)) + (kind == CardKind.Main ? EasyMinutesFirst * 60 : 0);

        return (int)Math.Ceiling(seconds / 60.0);
    }

    private static int SecondsOf(DraftItem item)
    {
        var work = item.Seconds ?? (item.Reps * SecondsPerRepetition) ?? (item.Metres * SecondsPerMetre) ?? 0;
        var sides = item.IsPerSide ? 2 : 1;

        return (item.Sets * work * sides) + ((item.Sets - 1) * item.RestSeconds);
    }

    private static int Between(CardKind kind, DraftItem item) =>
        kind == CardKind.Main && item.Block != Block.Warmup ? SecondsToGetReady : SecondsToMoveOn;
}

using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>How long a session takes, from its sets, repetitions and rests.</summary>
internal static class SessionLength
{
    /// <summary>Two seconds down, about as many up, and a moment between.</summary>
    private const int SecondsPerRepetition = 4;

    private const int SecondsPerContact = 1;

    /// <summary>Out at an easy walk and back.</summary>
    private const int SecondsPerMetre = 2;

    /// <summary>To read the next exercise and get into place, in a session with working sets.</summary>
    private const int SecondsToGetReady = 60;

    /// <summary>The same for something light.</summary>
    private const int SecondsToMoveOn = 20;

    /// <summary>Two or three lighter sets before a heavy lift (R-MAX-07).</summary>
    private const int SecondsToRampUp = 120;

    private const int Minute = 60;

    public static int MinutesOf(DayDraft day, int warmUpMinutes)
    {
        if (day.Entries.Count == 0)
        {
            return 0;
        }

        var isLight = day.Session == SessionKind.Light;
        var seconds = day.Entries.Where(entry => entry.Item.Block != Block.Warmup).Sum(entry => SecondsOf(entry.Item) + Between(isLight, entry.Item));

        return (int)Math.Ceiling((seconds + (isLight ? 0 : warmUpMinutes * Minute)) / (double)Minute);
    }

    private static int SecondsOf(CardItem item)
    {
        var work = item.Seconds ?? (item.Reps * (item.Tier is null ? SecondsPerRepetition : SecondsPerContact)) ?? (item.Metres * SecondsPerMetre) ?? 0;

        return (item.Sets * work * (item.PerSide ? 2 : 1)) + ((item.Sets - 1) * (item.RestSeconds ?? 0));
    }

    private static int Between(bool isLight, CardItem item) => isLight ? SecondsToMoveOn
        : SecondsToGetReady + (item is { Block: Block.Strength, Reps: <= 6 } ? SecondsToRampUp : 0);
}

using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Safety;

namespace CoachBot.Understanding.Deciding;

/// <summary>
/// Decides whether a message shows a red flag: by likeness to what people with such signs write, and by the signs that are written down.
/// Likeness is enough when it is more than to anything harmless, or large; where a written sign is heard, little of it is enough; where
/// every sign is denied, no likeness is.
/// </summary>
internal sealed class RedFlagJudge(Library library, RedFlagWatch watch)
{
    private const double Enough = 0.28;
    private const double EnoughWithASign = 0.06;
    private const double Least = 0.04;

    private readonly HashSet<string> _flags = [.. library.RedFlags.Select(flag => flag.Id)];

    /// <summary>How likely the message shows any red flag, 0-1.</summary>
    public double Likeness(Ranking ranking) => ranking.Of(_flags.Contains);

    /// <summary>The red flag; null when there is none.</summary>
    public string? Judge(IReadOnlyList<Word> words, Ranking ranking)
    {
        var likeness = Likeness(ranking);
        var (likest, odds) = ranking.Best.First();

        if (likeness >= Enough || (_flags.Contains(likest) && odds >= Least))
        {
            return watch.Hear(words) ?? (watch.IsDenied(words) ? null : ranking.Best.First(one => _flags.Contains(one.Label)).Label);
        }

        return likeness >= EnoughWithASign ? watch.Hear(words) : null;
    }

    /// <summary>What else the message may be about.</summary>
    public Ranking Without(Ranking ranking) => ranking.As(label => _flags.Contains(label) ? null : label);
}

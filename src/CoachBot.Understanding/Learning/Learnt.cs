using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Learning;

/// <summary>
/// What was learnt from all lessons. Learning takes seconds, so it is kept (<see cref="LearntFolder"/>) and done anew only when lessons or
/// code have changed; of programs that start together one learns and the others wait for it.
/// </summary>
internal static class Learnt
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>Tells what a message in any of these languages is about.</summary>
    public static Classifier From(Languages languages, Hearing hearing)
    {
        var lessons = new Lessons(languages);
        var key = lessons.Key;
        var place = LearntFolder.FileOf(key);

        return LearntFile.Read(place, key) ?? InTurn(key, () => LearntFile.Read(place, key) ?? Kept(lessons.Learn(hearing), place, key));
    }

    private static Classifier InTurn(ulong key, Func<Classifier> learn)
    {
        using var turn = new Mutex(initiallyOwned: false, $"CoachBot-learns-{key:x}");
        var isOurs = false;

        try
        {
            isOurs = turn.WaitOne(LongestWait);
        }
        catch (AbandonedMutexException)
        {
            // Whoever had the turn was killed: now it is ours.
            isOurs = true;
        }

        try
        {
            return learn();
        }
        finally
        {
            if (isOurs)
            {
                turn.ReleaseMutex();
            }
        }
    }

    private static Classifier Kept(Classifier learnt, string place, ulong key)
    {
        LearntFile.Write(place, key, learnt);
        LearntFolder.Tidy();

        return learnt;
    }
}

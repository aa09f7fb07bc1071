using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Learning;

/// <summary>
/// What was learnt from all lessons. Learning takes seconds, so it is kept in a file beside the program and done anew only when lessons or
/// code have changed; where the folder cannot be written to, it is done at each start.
/// </summary>
internal static class Learnt
{
    private static string Place => Path.Combine(AppContext.BaseDirectory, "understanding.learnt");

    /// <summary>Tells what a message in any of these languages is about.</summary>
    public static Classifier From(Languages languages, Hearing hearing)
    {
        var lessons = new Lessons(languages);
        var key = lessons.Key;

        if (LearntFile.Read(Place, key) is { } kept)
        {
            return kept;
        }

        var learnt = lessons.Learn(hearing);
        LearntFile.Write(Place, key, learnt);

        return learnt;
    }
}

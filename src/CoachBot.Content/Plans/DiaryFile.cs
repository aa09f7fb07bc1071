using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Content.Plans;

/// <summary>Reads what happened in training, as in <c>docs/examples/diaries</c>; what does not fit is told with file and line.</summary>
public static class DiaryFile
{
    /// <param name="path">The diary, YAML or JSON.</param>
    /// <param name="catalogue">The exercises that may be named.</param>
    public static Loaded<Diary> Read(string path, Catalogue catalogue) => PlanFile.Read(path, fields => DiaryFields.Read(fields, catalogue));
}

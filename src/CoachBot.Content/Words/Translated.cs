using CoachBot.Chat.Words;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Files;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>A language's <c>exercises.yaml</c>, <c>knowledge.yaml</c>, <c>red-flags.yaml</c> and <c>programmes.yaml</c>: words by id.</summary>
internal static class Translated
{
    public static Shelf<ExerciseText> Exercises(YamlFile file) => Read(file, "exercises", ExerciseWords.Read);

    public static Shelf<ArticleText> Articles(YamlFile file) => Read(file, "articles", ArticleWords.Read);

    public static Shelf<RedFlagText> RedFlags(YamlFile file) => Read(file, "red_flags", RedFlagWords.Read);

    public static Shelf<ProgrammeText> Programmes(YamlFile file) => Read(file, "programmes", ProgrammeWords.Read);

    private static Shelf<T> Read<T>(YamlFile file, string key, Func<Fields, T> words) =>
        new([file], Fields.Read(file, [], top => top.Entries(key, (fields, _) => words(fields))));
}

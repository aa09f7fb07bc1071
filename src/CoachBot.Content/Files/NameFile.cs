using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>What people call exercises: <c>config/exercises/names</c>.</summary>
internal static class NameFile
{
    public static IReadOnlyList<Written<UsualName>> Read(YamlFile file) => Fields.Read(file, [], top =>
    {
        top.OptionalTexts("vague");

        return top.Entries("names", Name);
    });

    /// <summary>Names of the catalogue that mean something else in most messages.</summary>
    public static IReadOnlyList<string> Vague(YamlFile file) => [.. (file.Root?.Find("vague")?.Items ?? []).Select(name => name.Text ?? "")];

    private static UsualName Name(Fields fields, string name) =>
        new(name, fields.OptionalText("means") is { } id ? new ExerciseId(id) : null, fields.Texts("said"));
}

using CoachBot.Content.Files;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>What the bot says in a language, and what the language calls itself: <c>phrases.yaml</c>.</summary>
internal static class PhraseFile
{
    public static (string Name, Shelf<string> Phrases) Read(YamlFile file)
    {
        var (name, phrases) = Fields.Read(file, ("", []), top => (top.Text("name"), Phrases(top.Need("phrases"))));

        return (name, new Shelf<string>([file], phrases));
    }

    private static IReadOnlyList<Written<string>> Phrases(Node? map) => map is null ? [] : Flat.Texts(map);
}

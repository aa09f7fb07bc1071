using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Words;

/// <summary>How people shorten words and name the parts of training: <c>details.yaml</c>, which a language may do without.</summary>
internal static class DetailFile
{
    public static DetailWords Read(YamlFile? file) => file is null ? DetailWords.None : Fields.Read(file, DetailWords.None, Details);

    private static DetailWords Details(Fields top) =>
        new(
            (top.Find("short")?.AsMap() ?? []).ToDictionary(entry => Plain(entry.Key, entry.Value), entry => entry.Value.AsText()),
            (top.Find("focus")?.AsMap() ?? []).ToDictionary(entry => entry.Key, entry => Ways(entry.Value)));

    private static IReadOnlyList<string> Ways(Node list) => [.. list.AsList().Select(way => Spelling.Plain(way.AsText()))];

    // What runners type is made plain before it is looked up here.
    private static string Plain(string word, Node node)
    {
        if (word != Spelling.Plain(word) || word.Contains(' ', StringComparison.Ordinal))
        {
            node.Report($"'{word}' is never found; write one word in lower case without accents");
        }

        return word;
    }
}

using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The signs of a red flag and what to say to it, the same keys in every language.</summary>
internal static class RedFlagWords
{
    public static RedFlagText Read(Fields fields) =>
        new([.. (fields.Need("signs")?.AsList() ?? []).Select(Sign)], fields.Text("answer"));

    private static IReadOnlyList<IReadOnlyList<string>> Sign(Node node)
    {
        var words = node.AsList();

        if (words is [] && node.Items is not null)
        {
            node.Report("a sign without words would be seen in every message");
        }

        return [.. words.Select(Alternatives)];
    }

    private static IReadOnlyList<string> Alternatives(Node node)
    {
        var beginnings = node.AsText().Split('|', StringSplitOptions.TrimEntries);

        if (beginnings.Length > 1 && beginnings.Contains(""))
        {
            node.Report("an empty beginning would fit every word");
        }

        return beginnings;
    }
}

using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>A rule's title and reason, the same keys in every language; the reason still has its placeholders.</summary>
internal static class RuleWords
{
    public static RuleText Read(Fields fields) => new(fields.Text("title"), fields.Text("why"));
}
